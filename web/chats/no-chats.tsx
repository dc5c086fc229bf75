import { Button, Text, Title } from "@mantine/core";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";

import css from "#web/chats/chat-list.module.css";

/** An empty list says why it is empty, and what to do about it. */
export function NoChats({ search, isArchive }: { search: string; isArchive: boolean }) {
  const { t } = useTranslation("chat");
  if (search !== "")
    return <Words title={t("list.none_found", { search })} hint={t("list.none_found_hint")} />;
  if (isArchive)
    return <Words title={t("list.archived_empty")} hint={t("list.archived_empty_hint")} />;
  return (
    <div className={css.empty}>
      <Words title={t("list.empty")} hint={t("list.empty_hint")} />
      <Button component={Link} href="/new" mt="xs">
        {t("list.new_chat")}
      </Button>
      <Button component={Link} href="/new-group" variant="light">
        {t("list.new_group")}
      </Button>
    </div>
  );
}

const Words = ({ title, hint }: { title: string; hint: string }) => (
  <div className={css.empty}>
    <Title order={3} size="h4">
      {title}
    </Title>
    <Text size="sm" c="dimmed">
      {hint}
    </Text>
  </div>
);
