import { createContext, useContext } from "react";

import type { ChatMessage } from "#sdk/index";
import type { Point } from "#web/chat/point-menu.tsx";

/** What can be done to a message from its row. The same functions for as long as the chat is open. */
export type MessageActions = {
  reply(message: ChatMessage): void;
  openMenu(message: ChatMessage, at: Point): void;
  /** Goes to a message of this chat, however old. */
  jumpTo(messageId: string): void;
  retry(message: ChatMessage): void;
  discard(message: ChatMessage): void;
};

export const MessageActionsContext = createContext<MessageActions | undefined>(undefined);

export function useMessageActions(): MessageActions {
  const actions = useContext(MessageActionsContext);
  if (!actions) throw new Error("A message row stands outside of a conversation");
  return actions;
}
