import { mdiArchiveOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";

import type { ChatRow } from "#sdk/index";
import css from "#web/chats/chat-list.module.css";
import { Icon } from "#web/ui/icon.tsx";

/** Leads to what was put away, and says in how many of it something is unread. */
export function ArchiveLink({ chats, onOpen }: { chats: ChatRow[]; onOpen: () => void }) {
  const { t } = useTranslation("chat");
  const unread = chats.filter((chat) => chat.unread_count > 0 || chat.is_marked_unread).length;
  return (
    <button type="button" className={css.archive} onClick={onOpen}>
      <Icon path={mdiArchiveOutline} size={20} />
      <span>{t("list.archived")}</span>
      <span>{unread > 0 && unread}</span>
    </button>
  );
}
