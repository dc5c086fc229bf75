import { VisuallyHidden } from "@mantine/core";
import { mdiBellOff, mdiDotsHorizontal, mdiPin } from "@mdi/js";
import { memo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";

import type { ChatRow } from "#sdk/index";
import { usePresence } from "#sdk/react";
import { shortOf } from "#web/chat/dates";
import { type Point, pointOf } from "#web/chat/point-menu.tsx";
import { Sign } from "#web/chat/sign.tsx";
import { Ticks } from "#web/chat/ticks.tsx";
import { useMenuGestures } from "#web/chat/use-menu-gestures";
import { ChatAvatar } from "#web/chats/chat-avatar.tsx";
import css from "#web/chats/chat-line.module.css";
import { LinePreview } from "#web/chats/line-preview.tsx";
import { Icon } from "#web/ui/icon.tsx";

/** One chat in the list. */
export const ChatLine = memo(function ChatLine(props: {
  chat: ChatRow;
  title: string;
  isOpen: boolean;
  onMenu: (menu: { chat: ChatRow; at: Point }) => void;
}) {
  const { chat, title, isOpen, onMenu } = props;
  const { t } = useTranslation("chat");
  const gestures = useMenuGestures((at) => onMenu({ chat, at }));
  return (
    <div className={css.line} data-open={isOpen || undefined}>
      <Link
        href={`/c/${chat.chat_id}`}
        className={css.link}
        data-chat={chat.chat_id}
        aria-current={isOpen ? "page" : undefined}
        {...gestures}
      >
        <LineAvatar chat={chat} />
        <span className={css.words}>
          <span className={css.top}>
            <span className={css.title}>{title}</span>
            {chat.last_message && <Time chat={chat} at={chat.last_message.timestamp} />}
          </span>
          <span className={css.bottom}>
            <LinePreview chat={chat} />
            <Marks chat={chat} />
          </span>
        </span>
      </Link>
      <button
        type="button"
        className={css.more}
        tabIndex={-1}
        aria-label={t("row.actions", { name: title })}
        aria-haspopup="menu"
        onClick={(event) => onMenu({ chat, at: pointOf(event) })}
      >
        <Icon path={mdiDotsHorizontal} size={20} />
      </button>
    </div>
  );
});

function LineAvatar({ chat }: { chat: ChatRow }) {
  return chat.participant ? (
    <PersonAvatar chat={chat} userId={chat.participant.id} />
  ) : (
    <ChatAvatar chat={chat} />
  );
}

function PersonAvatar({ chat, userId }: { chat: ChatRow; userId: string }) {
  const presence = usePresence([userId])[userId];
  return <ChatAvatar chat={chat} isOnline={presence?.online ?? false} />;
}

/** When the last word was said, and how far it has come when it is one's own. */
function Time({ chat, at }: { chat: ChatRow; at: string }) {
  const { i18n } = useTranslation("chat");
  const { last_state, last_message } = chat;
  return (
    <span className={css.time} data-unread={isUnread(chat) || undefined}>
      {last_state && last_message?.deleted_by === undefined && <Ticks state={last_state} />}
      <time dateTime={at}>{shortOf(at, i18n.language)}</time>
    </span>
  );
}

/** What the line says with signs: each has its word for those who cannot see it. */
function Marks({ chat }: { chat: ChatRow }) {
  const { t } = useTranslation("chat");
  const { is_muted, is_pinned, unread_count, is_marked_unread } = chat;
  return (
    <span className={css.marks} data-muted={is_muted || undefined}>
      {is_muted && <Sign path={mdiBellOff} label={t("row.muted")} size={16} />}
      {is_pinned && <Sign path={mdiPin} label={t("row.pinned")} size={16} />}
      {unread_count > 0 && (
        <span className={css.badge}>
          <span aria-hidden>{unread_count > 999 ? "999+" : unread_count}</span>
          <VisuallyHidden>{t("row.unread", { count: unread_count })}</VisuallyHidden>
        </span>
      )}
      {unread_count === 0 && is_marked_unread && (
        <span className={css.dot}>
          <VisuallyHidden>{t("row.marked_unread")}</VisuallyHidden>
        </span>
      )}
    </span>
  );
}

const isUnread = ({ unread_count, is_marked_unread, is_muted }: ChatRow): boolean =>
  !is_muted && (unread_count > 0 || is_marked_unread);
