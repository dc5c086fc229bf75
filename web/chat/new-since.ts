import { isStored } from "#web/chat/is-stored";
import type { Row } from "#web/chat/rows";

/** The highest `seq` there is. What waits to be sent has none yet. */
export const lastSeq = (rows: Row[]): number =>
  rows.findLast(({ message }) => isStored(message))?.message.seq ?? 0;

/** How many messages of others came after `seq`. */
export function newSince(rows: Row[], seq: number, myId: string): number {
  let count = 0;
  for (let i = rows.length - 1; i >= 0; i--) {
    const { message } = rows[i]!;
    if (!isStored(message)) continue;
    if (message.seq <= seq) break;
    if (message.sender_id !== myId) count++;
  }
  return count;
}
