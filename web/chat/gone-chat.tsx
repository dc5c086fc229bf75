import { Button, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";

import css from "#web/chat/conversation.module.css";

/** The address of a chat that the reader is not, or no longer, in. */
export function GoneChat() {
  const { t } = useTranslation("chat");
  return (
    <div className={css.conversation}>
      <div className={css.center}>
        <Title order={2} size="h3">
          {t("gone.title")}
        </Title>
        <Text c="dimmed">{t("gone.hint")}</Text>
        <Button component={Link} href="/" mt="sm">
          {t("back")}
        </Button>
      </div>
    </div>
  );
}
