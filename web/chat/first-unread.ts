import { useState } from "react";

import type { ChatMessage } from "#sdk/index";

/** The message at which the unread ones begin, counting from the end as the server counts them. */
export function firstUnread(
  messages: ChatMessage[],
  myId: string,
  count: number,
): string | undefined {
  let left = count;
  for (let i = messages.length - 1; i >= 0 && left > 0; i--) {
    const message = messages[i]!;
    if (isCounted(message, myId) && --left === 0) return message.message_id;
  }
  return undefined;
}

const isCounted = ({ sender_id, type, is_deleted }: ChatMessage, myId: string): boolean =>
  sender_id !== myId && type !== "system" && !is_deleted;

/** The same, decided once: the mark stays where it was when the chat was opened. */
export function useFirstUnread(messages: ChatMessage[], myId: string, count: number) {
  const [id] = useState(() => firstUnread(messages, myId, count));
  return id;
}
