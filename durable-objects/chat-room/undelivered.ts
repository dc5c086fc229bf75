import type { Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { visibleRanges } from "#durable-objects/chat-room/view";
import { newMessageJson } from "#durable-objects/chat-room/wire";

/**
 * A message that no device of a member has confirmed, as `message.new` carries it. `born` is the
 * change that made it.
 */
export type Undelivered = { at: number; born: number; json: string };

/** Oldest first. One's own messages are delivered by nature. */
export function undelivered(room: Room, member: Member, limit: number): Undelivered[] {
  return visibleRanges(member, room.log.lastSeq)
    .map(([from, to]) => ({ from: Math.max(from, member.delivered_seq + 1), to, limit }))
    .filter(({ from, to }) => from <= to)
    .flatMap((bounds) => room.log.after(member.user_id, bounds))
    .filter(({ sender_id }) => sender_id !== member.user_id)
    .slice(0, limit)
    .map((row) => ({
      at: row.created_at,
      born: row.born,
      json: newMessageJson(row, room.id, false),
    }));
}
