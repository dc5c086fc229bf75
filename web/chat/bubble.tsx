import { mdiDotsHorizontal, mdiReply, mdiShare, mdiStar } from "@mdi/js";
import type { CSSProperties } from "react";
import { useTranslation } from "react-i18next";

import type { ChatMessage } from "#sdk/index";
import { useMessageActions } from "#web/chat/actions";
import css from "#web/chat/bubble.module.css";
import { fullOf, timeOf } from "#web/chat/dates";
import { FailedLine } from "#web/chat/failed-line.tsx";
import { goesRound } from "#web/chat/goes-round";
import { isStored } from "#web/chat/is-stored";
import { MessageText } from "#web/chat/message-text.tsx";
import { pointOf } from "#web/chat/point-menu.tsx";
import { Quote } from "#web/chat/quote.tsx";
import type { Row } from "#web/chat/rows";
import { Sign } from "#web/chat/sign.tsx";
import { Ticks } from "#web/chat/ticks.tsx";
import { useMenuGestures } from "#web/chat/use-menu-gestures";
import { useCalling } from "#web/chat/words";
import { Avatar } from "#web/people/avatar.tsx";
import { hueOf } from "#web/people/hue";
import { useAvatarUrl } from "#web/people/names.tsx";
import { Icon } from "#web/ui/icon.tsx";

/** One message. It can have the focus, so that keys reach what the pointer does. */
export function Bubble({ row, isOwn, isGroup }: { row: Row; isOwn: boolean; isGroup: boolean }) {
  const { message, opensGroup, closesGroup } = row;
  const { openMenu } = useMessageActions();
  const gestures = useMenuGestures((at) => openMenu(message, at));
  return (
    <div
      className={css.row}
      data-own={isOwn || undefined}
      data-opens={opensGroup || undefined}
      data-closes={closesGroup || undefined}
    >
      {isGroup && !isOwn && <Face id={message.sender_id} isShown={closesGroup} />}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Its menu opens by key and button as well. */}
      <article
        className={css.bubble}
        tabIndex={-1}
        data-message={message.message_id}
        data-state={message.state}
        {...gestures}
      >
        <Heading row={row} isNamed={isGroup && !isOwn} />
        {message.reply_to_message_id && !message.is_deleted && (
          <Quote messageId={message.reply_to_message_id} quoted={row.quoted} />
        )}
        <MessageText message={message} />
        <Meta message={message} isOwn={isOwn} />
        {message.state === "failed" && <FailedLine message={message} />}
      </article>
      <Tools message={message} />
    </div>
  );
}

function Face({ id, isShown }: { id: string; isShown: boolean }) {
  const call = useCalling();
  const url = useAvatarUrl(id);
  return (
    <span className={css.face}>
      {isShown && <Avatar id={id} name={call(id)} url={url} size={30} />}
    </span>
  );
}

/** Who says it, to eyes where that is not plain, and to ears always. */
function Heading({ row, isNamed }: { row: Row; isNamed: boolean }) {
  const { t } = useTranslation("chat");
  const call = useCalling();
  const { sender_id, forwarded, is_deleted } = row.message;
  const isShown = isNamed && row.opensGroup;
  return (
    <>
      <div className={isShown ? css.name : css.hidden} style={colourOf(sender_id)}>
        {call(sender_id)}
      </div>
      {forwarded && !is_deleted && (
        <div className={css.forwarded}>
          <Icon path={mdiShare} size={14} />
          {t(goesRound(row.message) ? "messages.forwarded_often" : "messages.forwarded")}
        </div>
      )}
    </>
  );
}

function Meta({ message, isOwn }: { message: ChatMessage; isOwn: boolean }) {
  const { t, i18n } = useTranslation("chat");
  const { created_at, is_starred, is_deleted, state } = message;
  return (
    <span className={css.meta}>
      {is_starred && !is_deleted && <Sign path={mdiStar} label={t("messages.starred")} size={13} />}
      <time dateTime={created_at} title={fullOf(created_at, i18n.language)}>
        {timeOf(created_at, i18n.language)}
      </time>
      {isOwn && !is_deleted && <Ticks state={state} />}
    </span>
  );
}

/** Shown to the pointer; keys have the menu and `R`. */
function Tools({ message }: { message: ChatMessage }) {
  const { t } = useTranslation("chat");
  const { reply, openMenu } = useMessageActions();
  return (
    <span className={css.tools}>
      {isStored(message) && !message.is_deleted && (
        <button
          type="button"
          tabIndex={-1}
          aria-label={t("messages.reply")}
          title={t("messages.reply")}
          onClick={() => reply(message)}
        >
          <Icon path={mdiReply} size={18} />
        </button>
      )}
      <button
        type="button"
        tabIndex={-1}
        aria-label={t("messages.actions")}
        title={t("messages.actions")}
        aria-haspopup="menu"
        onClick={(event) => openMenu(message, pointOf(event))}
      >
        <Icon path={mdiDotsHorizontal} size={18} />
      </button>
    </span>
  );
}

const colourOf = (id: string): CSSProperties & { "--hue": number } => ({ "--hue": hueOf(id) });
