import { useTranslation } from "react-i18next";

import type { ChatRow } from "#sdk/index";
import { useTyping } from "#sdk/react";
import { useMyId } from "#web/chat/my-id";
import css from "#web/chats/line-preview.module.css";
import { usePreviewWords } from "#web/chats/preview-words";
import { useDetailsAtRest } from "#web/chats/use-details-at-rest";
import { NamesProvider, useKnownName, useNaming } from "#web/people/names.tsx";

/** Below a chat's name: who is typing, else what one was writing, else the last word. */
export function LinePreview({ chat }: { chat: ChatRow }) {
  const details = useDetailsAtRest(chat);
  return (
    <NamesProvider chat={details} others={namedIn(chat)}>
      <Words chat={chat} />
    </NamesProvider>
  );
}

function Words({ chat }: { chat: ChatRow }) {
  const { t } = useTranslation("chat");
  const { typing } = useTyping(chat.chat_id);
  const nameOf = useNaming();
  const words = usePreviewWords();
  if (typing[0] !== undefined) {
    const isGroup = chat.type === "group";
    return (
      <span className={css.typing}>
        {isGroup ? t("row.typing_name", { name: nameOf(typing[0]) }) : t("row.typing")}
      </span>
    );
  }
  if (chat.draft !== "") {
    return (
      <span className={css.preview}>
        <b className={css.draft}>{t("row.draft")}</b> {chat.draft}
      </span>
    );
  }
  return (
    <span className={css.preview}>
      <Sender chat={chat} />
      {chat.last_message ? words(chat.last_message) : t("row.no_messages")}
    </span>
  );
}

/** In groups who said it; in all chats that one said it oneself. */
function Sender({ chat }: { chat: ChatRow }) {
  const { t } = useTranslation("chat");
  const nameOf = useKnownName();
  const myId = useMyId();
  const message = chat.last_message;
  if (!message || message.type === "system" || message.deleted_by !== undefined) return null;
  if (message.sender_id === myId) return <>{t("row.you")} </>;
  const name = chat.type === "group" ? nameOf(message.sender_id) : undefined;
  return name ? <>{t("row.said", { name })} </> : null;
}

/** Who may be named below the chat, and may have left it. */
function namedIn({ type, last_message }: ChatRow): string[] {
  if (type === "direct" || !last_message) return [];
  const { sender_id, deleted_by, system } = last_message;
  return [sender_id, deleted_by ?? sender_id, ...(system?.user_ids ?? [])];
}
