import { useMemo } from "react";

import type { ChatMessage, NewMessage } from "#sdk/chat/chat-message";
import { useConversation } from "#sdk/react/use-conversation";

export type Sending = {
  /** Kept first, shown as waiting, and sent when it can be. */
  send(message: NewMessage): Promise<ChatMessage>;
  retry(clientMsgId: string): Promise<void>;
  discard(clientMsgId: string): Promise<void>;
};

/** Says something in a chat, with or without a network. */
export function useSendMessage(chatId: string): Sending {
  const conversation = useConversation(chatId);
  return useMemo(
    () => ({
      send: (message) => conversation.send(message),
      retry: (clientMsgId) => conversation.retry(clientMsgId),
      discard: (clientMsgId) => conversation.discard(clientMsgId),
    }),
    [conversation],
  );
}
