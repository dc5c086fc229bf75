import { useEffect, useMemo, useRef, useState } from "react";
import { useTranslation } from "react-i18next";

import type { ChatMessage, ChatRow } from "#sdk/index";
import { MessageActionsContext } from "#web/chat/actions";
import { Announcer } from "#web/chat/announcer.tsx";
import type { ComposerHandle } from "#web/chat/composer.tsx";
import { ConversationFoot } from "#web/chat/conversation-foot.tsx";
import { type Asked, MessageDialogs } from "#web/chat/message-dialogs.tsx";
import { MessageList, type MessageListHandle } from "#web/chat/message-list.tsx";
import { NoMessages } from "#web/chat/no-messages.tsx";
import { firstUnread, reachesRead } from "#web/chat/first-unread";
import { rowMaker } from "#web/chat/rows";
import { TypingLine } from "#web/chat/typing-line.tsx";
import { useActions } from "#web/chat/use-actions";
import { useJump } from "#web/chat/use-jump";
import { useLinkedMessage } from "#web/chat/use-linked-message";
import { useReading } from "#web/chat/use-reading";
import { useMyId } from "#web/chat/my-id";
import { useChatTitle } from "#web/chats/chat-title";

/** The messages of an open chat, and the field below them. */
export function Thread(props: {
  chat: ChatRow;
  messages: ChatMessage[];
  hasOlder: boolean;
  loadOlder: () => Promise<void>;
  /** How far it was read when it was opened; undefined when nothing was unread. */
  readSeq: number | undefined;
}) {
  const { chat, messages, hasOlder, loadOlder, readSeq } = props;
  const { t } = useTranslation("chat");
  const myId = useMyId();
  const title = useChatTitle(chat);
  const list = useRef<MessageListHandle>(null);
  const composer = useRef<ComposerHandle>(null);
  const [replyTo, setReplyTo] = useState<ChatMessage>();
  const [asked, setAsked] = useState<Asked>();
  const [isEndSeen, setEndSeen] = useState(false);

  const [makeRows] = useState(rowMaker);
  const rows = useMemo(() => {
    const isKnown = readSeq !== undefined && reachesRead(messages, hasOlder, readSeq);
    return makeRows(messages, isKnown ? firstUnread(messages, myId, readSeq) : undefined);
  }, [makeRows, messages, hasOlder, myId, readSeq]);
  const jumpTo = useJump({ rows, hasOlder, loadOlder, list });
  const actions = useActions({ chatId: chat.chat_id, composer, setReplyTo, setAsked, jumpTo });
  useEffect(() => {
    // A keyboard on the screen would cover what one came to read.
    if (matchMedia("(pointer: fine)").matches) composer.current?.focus();
  }, []);
  // After that: a message that an address leads to has the focus.
  useLinkedMessage(jumpTo);
  useReading(chat, messages, isEndSeen || messages.length === 0);

  return (
    <MessageActionsContext value={actions}>
      {rows.length === 0 ? (
        <NoMessages />
      ) : (
        <MessageList
          ref={list}
          rows={rows}
          myId={myId}
          isGroup={chat.type === "group"}
          label={t("messages.label", { name: title })}
          hasOlder={hasOlder}
          loadOlder={loadOlder}
          onEndSeen={setEndSeen}
        />
      )}
      <TypingLine chatId={chat.chat_id} isGroup={chat.type === "group"} />
      <Announcer messages={messages} myId={myId} />
      <ConversationFoot
        chat={chat}
        composer={composer}
        replyTo={replyTo}
        onReplied={() => setReplyTo(undefined)}
        onLeaveUp={() => list.current?.focusLast()}
      />
      <MessageDialogs chat={chat} messages={messages} asked={asked} onAsk={setAsked} />
    </MessageActionsContext>
  );
}
