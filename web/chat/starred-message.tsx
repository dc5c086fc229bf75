import { ActionIcon } from "@mantine/core";
import { mdiStarOffOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";

import type { Chat, Message } from "#sdk/index";
import { useChat, useConversation } from "#sdk/react";
import { bodyOf } from "#web/chat/body";
import { fullOf } from "#web/chat/dates";
import css from "#web/chat/starred.module.css";
import { useMyId } from "#web/chat/my-id";
import { ChatAvatar } from "#web/chats/chat-avatar.tsx";
import { useTitling } from "#web/chats/chat-title";
import { useNicknames } from "#web/people/names.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { useReport } from "#web/ui/use-report";

/** One of them: pressing it goes to where it was said. */
export function StarredMessage({ message }: { message: Message }) {
  const { t, i18n } = useTranslation("chat");
  const { chat_id, message_id, sender_id, created_at } = message;
  const { chat, details } = useChat(chat_id);
  const conversation = useConversation(chat_id);
  const titleOf = useTitling();
  const sender = useSender(sender_id, details);
  const report = useReport();
  return (
    <article className={css.message}>
      {chat && <ChatAvatar chat={chat} size={40} />}
      <Link href={`/c/${chat_id}?m=${message_id}`} className={css.link}>
        <span className={css.head}>
          <span className={css.title}>
            {[sender, chat?.type === "group" ? titleOf(chat) : ""].filter(Boolean).join(" · ")}
          </span>
          <time dateTime={created_at}>{fullOf(created_at, i18n.language)}</time>
        </span>
        <span className={css.words} dir="auto">
          {bodyOf(message)}
        </span>
      </Link>
      <ActionIcon
        variant="subtle"
        color="gray"
        aria-label={t("starred.unstar")}
        onClick={() => void conversation.star(message_id, false).catch(report)}
      >
        <Icon path={mdiStarOffOutline} size={20} />
      </ActionIcon>
    </article>
  );
}

function useSender(id: string, details: Chat | undefined): string {
  const { t } = useTranslation("chat");
  const nicknames = useNicknames();
  const myId = useMyId();
  if (id === myId) return t("you");
  const member = details?.participants.find(({ user_id }) => user_id === id);
  return nicknames.get(id) || member?.display_name || t("someone");
}
