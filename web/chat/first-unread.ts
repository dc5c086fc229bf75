import type { ChatMessage } from "#sdk/index";

/** The message at which the unread ones begin: the first of others after the last that was read. */
export function firstUnread(
  messages: ChatMessage[],
  myId: string,
  readSeq: number,
): string | undefined {
  return messages.find((message) => message.seq > readSeq && isCounted(message, myId))?.message_id;
}

/** As the server counts what is unread. */
const isCounted = ({ sender_id, type, is_deleted }: ChatMessage, myId: string): boolean =>
  sender_id !== myId && type !== "system" && !is_deleted;

/** Whether what is loaded goes back to the last that was read, or to the beginning. */
export const reachesRead = (messages: ChatMessage[], hasOlder: boolean, readSeq: number): boolean =>
  !hasOlder || (messages[0]?.seq ?? 0) <= readSeq + 1;
