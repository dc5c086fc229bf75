import { Id } from "#contract/envelope";
import type { History, Message } from "#contract/messages";
import { statusOf } from "#durable-objects/chat-room/marks";
import type { Row } from "#durable-objects/chat-room/message-log";
import type { Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { visibleRanges } from "#durable-objects/chat-room/view";
import { toMessage } from "#durable-objects/chat-room/wire";
import { AppError } from "#lib/errors";
import { messagePlace } from "#lib/ids";

/** Messages before the one named by `cursor`, newest first. Throws INVALID_CURSOR. */
export function history(
  room: Room,
  reader: Member,
  cursor: string | undefined,
  limit: number,
): History {
  const rows = rowsBefore(room, reader, cursorSeq(room, reader, cursor), limit + 1);
  const messages = rows.slice(0, limit).map((row) => asSeenBy(room, reader, row));
  const has_more = rows.length > limit;
  return { messages, has_more, next_cursor: has_more ? messages.at(-1)!.message_id : null };
}

/** A message as one reader gets it: on their own ones with status and `client_msg_id`. */
export function asSeenBy(room: Room, reader: Member, row: Row): Message {
  const own = row.sender_id === reader.user_id && row.type !== "system";
  return toMessage(row, room.id, own ? { status: statusOf(room, row, reader) } : undefined);
}

/** Stay by stay, so that what lay between two stays is never read. */
function rowsBefore(room: Room, reader: Member, before: number, limit: number): Row[] {
  const found: Row[] = [];
  for (const [from, last] of visibleRanges(reader, room.log.lastSeq).toReversed()) {
    const to = Math.min(last, before - 1);
    if (found.length < limit && from <= to) {
      found.push(...room.log.before(reader.user_id, { from, to, limit: limit - found.length }));
    }
  }
  return found;
}

function cursorSeq(room: Room, reader: Member, cursor: string | undefined): number {
  if (cursor === undefined) return Number.MAX_SAFE_INTEGER;
  const id = Id.safeParse(cursor).data;
  const row = id && room.log.at(messagePlace(id).seq);
  if (!row || room.idOf(row) !== id || !room.isVisible(row, reader)) {
    throw new AppError("INVALID_CURSOR");
  }
  return row.seq;
}
