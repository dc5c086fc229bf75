import type { Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { previewOf } from "#durable-objects/chat-room/wire";
import type { Opening, View } from "#durable-objects/delivery";

/** How the chat stands for one member, reckoned from the tables. */
export function viewOf(room: Room, member: Member): View {
  const last = visibleRanges(member, room.log.lastSeq)
    .toReversed()
    .map(([from, to]) => room.log.before(member.user_id, { from, to, limit: 1 })[0])
    .find((row) => row !== undefined);
  return {
    unread_count: unreadOf(room, member),
    read_seq: member.read_seq,
    last_message: last ? previewOf(last, room.id) : null,
  };
}

/** Others' messages after the private mark that are not deleted, hidden, withheld or system. */
export function unreadOf(room: Room, member: Member): number {
  return visibleRanges(member, room.log.lastSeq)
    .map(([from, to]) => [Math.max(from, member.read_seq + 1), to] as const)
    .filter(([from, to]) => from <= to)
    .reduce((sum, [from, to]) => sum + room.log.countUnread(member.user_id, from, to), 0);
}

/** The `seq`s of a member's stays, oldest first, cut to `max`. */
export const visibleRanges = ({ stays }: Member, max: number): [from: number, to: number][] =>
  stays.map(([from, to]) => [from, Math.min(to ?? max, max)]);

export function openingFor(room: Room, member: Member): Opening {
  const { type, name, avatar_url } = room.settings;
  const others = room.roster.all().filter(({ user_id }) => user_id !== member.user_id);
  return {
    type,
    other_id: type === "direct" ? (others[0] ?? member).user_id : null,
    name,
    avatar_url,
    role: member.role,
    opened_at: member.joined_at,
  };
}
