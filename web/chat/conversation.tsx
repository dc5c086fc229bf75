import { useTimeout } from "@mantine/hooks";
import { useState } from "react";

import type { Chat, ChatRow } from "#sdk/index";
import { useChat, useChats, useMessages } from "#sdk/react";
import css from "#web/chat/conversation.module.css";
import { ConversationHeader } from "#web/chat/conversation-header.tsx";
import { GoneChat } from "#web/chat/gone-chat.tsx";
import { InfoDrawer } from "#web/chat/info-drawer.tsx";
import { MessagesSkeleton } from "#web/chat/messages-skeleton.tsx";
import { Thread } from "#web/chat/thread.tsx";
import { usePeopleIn } from "#web/chat/use-people-in";
import { useUnreadStart } from "#web/chat/use-unread-start";
import { NamesProvider } from "#web/people/names.tsx";

const PATIENCE_MS = 3000;

/** One chat: who it is with, what was said, and where to write. */
export function Conversation({ chatId }: { chatId: string }) {
  const { isLoading: isListLoading } = useChats();
  const { chat, details } = useChat(chatId);
  if (!chat) return isListLoading ? <MessagesSkeleton /> : <Awaited />;
  return <Opened chat={chat} details={details} />;
}

/** A chat that was opened just now is not in the list yet. */
function Awaited() {
  const [isGone, setGone] = useState(false);
  useTimeout(() => setGone(true), PATIENCE_MS, { autoInvoke: true });
  return isGone ? <GoneChat /> : <MessagesSkeleton />;
}

function Opened({ chat, details }: { chat: ChatRow; details: Chat | undefined }) {
  const loaded = useMessages(chat.chat_id);
  const people = usePeopleIn(loaded.messages);
  const { readSeq, isReady } = useUnreadStart(chat, loaded);
  return (
    <NamesProvider chat={details} others={people}>
      <section className={css.conversation}>
        <ConversationHeader chat={chat} details={details} />
        {isReady ? <Thread chat={chat} {...loaded} readSeq={readSeq} /> : <MessagesSkeleton />}
        <InfoDrawer chat={chat} details={details} />
      </section>
    </NamesProvider>
  );
}
