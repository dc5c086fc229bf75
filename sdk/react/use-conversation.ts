import { useMemo } from "react";

import type { Conversation } from "#sdk/chat/conversation";
import { useSideline } from "#sdk/react/sideline-provider";

/** The conversation of a chat: for what no other hook does, as reading, deleting and forwarding. */
export function useConversation(chatId: string): Conversation {
  const client = useSideline();
  return useMemo(() => client.conversation(chatId), [client, chatId]);
}
