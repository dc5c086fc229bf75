import type { Change } from "#durable-objects/chat-room/changes";
import type { Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { unreadOf } from "#durable-objects/chat-room/view";

/** Tells the reader's other devices how far they have read. */
export function readNotice(room: Room, member: Member): Change {
  const changes = { read_seq: member.read_seq, unread_count: unreadOf(room, member) };
  return room.notice([member.user_id], "chat.updated", { chat_id: room.id, changes });
}
