import { ActionIcon } from "@mantine/core";
import {
  mdiAccountMultiplePlusOutline,
  mdiArrowLeft,
  mdiMessagePlusOutline,
  mdiStarOutline,
} from "@mdi/js";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";

import css from "#web/chats/list-header.module.css";
import { Icon } from "#web/ui/icon.tsx";

const LINKS = [
  { href: "/starred", words: "list.starred", icon: mdiStarOutline },
  { href: "/new-group", words: "list.new_group", icon: mdiAccountMultiplePlusOutline },
  { href: "/new", words: "list.new_chat", icon: mdiMessagePlusOutline },
] as const;

/** What the list shows, and the ways to what is not in it yet. */
export function ListHeader(props: { isArchive: boolean; onLeaveArchive: () => void }) {
  const { t } = useTranslation("chat");
  if (props.isArchive) {
    return (
      <header className={css.header}>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={40}
          aria-label={t("list.archived_back")}
          onClick={props.onLeaveArchive}
        >
          <Icon path={mdiArrowLeft} />
        </ActionIcon>
        <h2 className={css.title}>{t("list.archived")}</h2>
      </header>
    );
  }
  return (
    <header className={css.header}>
      <h2 className={css.title}>{t("list.title")}</h2>
      {LINKS.map(({ href, words, icon }) => (
        <ActionIcon
          key={href}
          title={t(words)}
          component={Link}
          href={href}
          variant="subtle"
          color="gray"
          size={40}
          aria-label={t(words)}
        >
          <Icon path={icon} />
        </ActionIcon>
      ))}
    </header>
  );
}
