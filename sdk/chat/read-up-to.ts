import type { ChatRow } from "#sdk/chat/chat-row";
import type { Wanted, Wish } from "#sdk/chat/wish";

type Last = { message_id: string; seq: number };

/**
 * The wish to have read everything up to a message; undefined where that is so already, or wished
 * for. Senders see how far one has come, so others' messages count also when none is unread.
 */
export function readUpTo(
  { message_id, seq }: Last,
  row: ChatRow,
  wishes: Wish[],
  lastOfOthers: number,
): Wanted | undefined {
  const pending = wishes.findLast((wish) => wish.kind === "read");
  if (pending && seq <= pending.seq) return undefined;
  const isNews = row.is_marked_unread || row.unread_count > 0 || lastOfOthers > row.read_seq;
  if (!isNews) return undefined;
  // What has come after the last message that is here stays unread.
  const unread = Math.max(0, row.unread_count - Math.max(0, row.last_seq - seq));
  return { kind: "read", message_id, seq, unread };
}
