import type { Change } from "#durable-objects/chat-room/changes";
import type { Row } from "#durable-objects/chat-room/message-log";
import type { Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { AppError } from "#lib/errors";

/** Stars a message for one member, or takes the star away. Their hub keeps the list. */
export function star(room: Room, { user_id }: Member, row: Row, is_starred: boolean): Change[] {
  const gone = row.deleted_by !== null || room.isHidden(row.seq, user_id);
  if (is_starred && gone) throw new AppError("NOT_FOUND", "The message has been deleted");
  const statement = is_starred
    ? "INSERT OR IGNORE INTO stars (user_id, seq) VALUES (?, ?)"
    : "DELETE FROM stars WHERE user_id = ? AND seq = ?";
  const { rowsWritten } = room.sql.exec(statement, user_id, row.seq);
  if (rowsWritten === 0) return [];
  const starred = { message_id: room.idOf(row), is_starred };
  return [room.notice([user_id], "chat.updated", { chat_id: room.id, changes: { starred } })];
}
