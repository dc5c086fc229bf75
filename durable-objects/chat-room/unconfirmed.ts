import type { Preview } from "#contract/chats";
import type { Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { visibleRanges } from "#durable-objects/chat-room/view";
import { previewOf } from "#durable-objects/chat-room/wire";

/** What is behind a push: how many messages no device of a member has, and the newest of them. */
export type Unconfirmed = { count: number; newest: Preview };

/** Enough to look past system messages and deleted ones. */
const LOOK_BACK = 100;

/**
 * Others' messages after one `seq` and up to another that the member has neither got nor read;
 * undefined if there are none. Deleted and system messages do not count, as they do not as unread.
 */
export function unconfirmed(
  room: Room,
  member: Member,
  after: number,
  up_to: number,
): Unconfirmed | undefined {
  const { user_id, delivered_seq, read_seq } = member;
  const first = Math.max(after, delivered_seq, read_seq) + 1;
  const ranges = visibleRanges(member, up_to)
    .map(([from, to]) => ({ from: Math.max(from, first), to, limit: LOOK_BACK }))
    .filter(({ from, to }) => from <= to);
  const newest = ranges
    .toReversed()
    .flatMap((bounds) => room.log.before(user_id, bounds))
    .find((row) => row.sender_id !== user_id && row.type !== "system" && row.deleted_by === null);
  if (!newest) return undefined;
  const counts = ranges.map(({ from, to }) => room.log.countUnread(user_id, from, to));
  return { count: counts.reduce((sum, n) => sum + n, 0), newest: previewOf(newest, room.id) };
}
