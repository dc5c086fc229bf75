import { Text, ThemeIcon, Title } from "@mantine/core";
import { mdiHandWaveOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";

import css from "#web/chat/conversation.module.css";
import { Icon } from "#web/ui/icon.tsx";

/** A chat in which nothing was said yet. */
export function NoMessages() {
  const { t } = useTranslation("chat");
  return (
    <div className={css.center}>
      <ThemeIcon size={64} radius="xl" variant="light">
        <Icon path={mdiHandWaveOutline} size={32} />
      </ThemeIcon>
      <Title order={3} size="h4">
        {t("messages.empty")}
      </Title>
      <Text c="dimmed" size="sm">
        {t("messages.empty_hint")}
      </Text>
    </div>
  );
}
