import { useMemo } from "react";

import { useConversation } from "#sdk/react/use-conversation";
import { useLive } from "#sdk/react/use-live";

export type Typing = {
  /** The ids of the others who are typing. */
  typing: string[];
  /** To be called with every key; what goes out is throttled. */
  type(): void;
  stop(): void;
};

/** Who is typing in a chat, and that one is oneself. */
export function useTyping(chatId: string): Typing {
  const conversation = useConversation(chatId);
  const typing = useLive(`typing ${chatId}`, conversation.typing);
  const own = useMemo(
    () => ({ type: () => conversation.type(), stop: () => conversation.stopTyping() }),
    [conversation],
  );
  return { typing, ...own };
}
