import { useTranslation } from "react-i18next";

import type { ChatRow } from "#sdk/index";
import { useTyping } from "#sdk/react";
import css from "#web/chats/line-preview.module.css";
import { useMembers } from "#web/chats/use-members";
import { useMyId } from "#web/chat/words";

/** Below a chat's name: who is typing, else what one was writing, else the last word. */
export function LinePreview({ chat }: { chat: ChatRow }) {
  const { t } = useTranslation("chat");
  const { typing } = useTyping(chat.chat_id);
  const nameOf = useMembers(chat);
  if (typing[0] !== undefined) {
    const words =
      chat.type === "group"
        ? t("row.typing_name", { name: nameOf(typing[0]) ?? t("someone") })
        : t("row.typing");
    return <span className={css.typing}>{words}</span>;
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
      <Sender chat={chat} nameOf={nameOf} />
      {chat.last_message?.preview ?? t("row.no_messages")}
    </span>
  );
}

/** In groups who said it; in all chats that one said it oneself. */
function Sender(props: { chat: ChatRow; nameOf: (id: string) => string | undefined }) {
  const { chat, nameOf } = props;
  const { t } = useTranslation("chat");
  const myId = useMyId();
  const message = chat.last_message;
  if (!message || message.type === "system") return null;
  if (message.sender_id === myId) return <>{t("row.you")} </>;
  const name = chat.type === "group" ? nameOf(message.sender_id) : undefined;
  return name ? <>{t("row.said", { name })} </> : null;
}
