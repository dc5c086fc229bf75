import type { ChatMessage, ChatRow } from "#sdk/index";

/** The server's own window for senders, unless its operator has set another one. */
const WINDOW_MS = 48 * 3_600_000;

/** Whether a message may be deleted for everyone: a sender's for two days, a group's by its admins. */
export function mayDeleteForEveryone(
  { type, role }: Pick<ChatRow, "type" | "role">,
  message: ChatMessage,
  myId: string,
  now = Date.now(),
): boolean {
  if (message.is_deleted || message.type === "system") return false;
  if (type === "group" && role === "admin") return true;
  return message.sender_id === myId && now - Date.parse(message.created_at) < WINDOW_MS;
}
