import { useCallback } from "react";

import type { ChatMessage } from "#sdk/chat/chat-message";
import { useConversation } from "#sdk/react/use-conversation";
import { useLive } from "#sdk/react/use-live";

/** A chat's messages, oldest first; what waits or failed at the end. */
export function useMessages(chatId: string): {
  messages: ChatMessage[];
  hasOlder: boolean;
  isLoading: boolean;
  loadOlder(): Promise<void>;
} {
  const conversation = useConversation(chatId);
  const state = useLive(`messages ${chatId}`, conversation.state);
  const loadOlder = useCallback(() => conversation.loadOlder(), [conversation]);
  return {
    messages: state.messages,
    hasOlder: state.has_older,
    isLoading: !state.is_loaded,
    loadOlder,
  };
}
