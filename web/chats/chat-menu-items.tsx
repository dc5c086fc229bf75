import { Menu } from "@mantine/core";
import {
  mdiArchiveArrowDownOutline,
  mdiArchiveArrowUpOutline,
  mdiBellOffOutline,
  mdiBellOutline,
  mdiEmailMarkAsUnread,
  mdiEmailOpenOutline,
  mdiInformationOutline,
  mdiPinOffOutline,
  mdiPinOutline,
} from "@mdi/js";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import type { ChatRow } from "#sdk/index";
import { useConversation } from "#sdk/react";
import { useChange } from "#web/chats/use-change";
import { MenuItem } from "#web/ui/menu-item.tsx";
import { useReport } from "#web/ui/use-report";

const HOUR_MS = 3_600_000;

/** What one can do with a chat, wherever its menu is opened. */
export function ChatMenuItems({ chat, onInfo }: { chat: ChatRow; onInfo: () => void }) {
  const { t } = useTranslation("chat");
  const change = useChange(chat.chat_id);
  const { is_pinned, is_archived } = chat;
  return (
    <>
      <ReadItem chat={chat} />
      <MenuItem
        icon={is_pinned ? mdiPinOffOutline : mdiPinOutline}
        onClick={() => change({ is_pinned: !is_pinned })}
      >
        {t(is_pinned ? "action.unpin" : "action.pin")}
      </MenuItem>
      <MenuItem
        icon={is_archived ? mdiArchiveArrowUpOutline : mdiArchiveArrowDownOutline}
        onClick={() => change({ is_archived: !is_archived })}
      >
        {t(is_archived ? "action.unarchive" : "action.archive")}
      </MenuItem>
      <Menu.Divider />
      <MuteItems chat={chat} />
      <Menu.Divider />
      <MenuItem icon={mdiInformationOutline} onClick={onInfo}>
        {t("action.info")}
      </MenuItem>
    </>
  );
}

function ReadItem({ chat }: { chat: ChatRow }) {
  const { t } = useTranslation("chat");
  const { chat_id, unread_count, is_marked_unread } = chat;
  const change = useChange(chat_id);
  const conversation = useConversation(chat_id);
  const report = useReport();
  const [path, go] = useLocation();
  if (unread_count > 0 || is_marked_unread) {
    const read = () =>
      unread_count > 0
        ? void conversation.markRead().catch(report)
        : change({ is_marked_unread: false });
    return (
      <MenuItem icon={mdiEmailOpenOutline} onClick={read}>
        {t("action.mark_read")}
      </MenuItem>
    );
  }
  const mark = () => {
    // An open chat is being read.
    if (path.startsWith(`/c/${chat_id}`)) go("/");
    change({ is_marked_unread: true });
  };
  return (
    <MenuItem icon={mdiEmailMarkAsUnread} onClick={mark}>
      {t("action.mark_unread")}
    </MenuItem>
  );
}

function MuteItems({ chat: { chat_id, is_muted } }: { chat: ChatRow }) {
  const { t } = useTranslation("chat");
  const change = useChange(chat_id);
  if (is_muted) {
    return (
      <MenuItem icon={mdiBellOutline} onClick={() => change({ is_muted: false })}>
        {t("action.unmute")}
      </MenuItem>
    );
  }
  return SPANS.map(({ words, hours }) => (
    <MenuItem
      key={words}
      icon={mdiBellOffOutline}
      onClick={() => change({ is_muted: true, mute_until: inHours(hours) })}
    >
      {t(words)}
    </MenuItem>
  ));
}

const SPANS = [
  { words: "action.mute_8_hours", hours: 8 },
  { words: "action.mute_week", hours: 7 * 24 },
  { words: "action.mute_always", hours: undefined },
] as const;

const inHours = (hours: number | undefined): string | null =>
  hours === undefined ? null : new Date(Date.now() + hours * HOUR_MS).toISOString();
