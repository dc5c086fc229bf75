import { DELETED_BODY, type DeleteFor } from "#contract/messages";
import type { Change } from "#durable-objects/chat-room/changes";
import type { Row } from "#durable-objects/chat-room/message-log";
import type { Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { AppError } from "#lib/errors";

/** Takes a message away, from one member's sight or from everybody's. Repeating it changes nothing. */
export function deleteMessage(
  room: Room,
  member: Member,
  row: Row,
  scope: DeleteFor,
  { windowMs, now }: { windowMs: number; now: number },
): Change[] {
  if (scope === "me") return hide(room, member, row);
  if (row.deleted_by !== null) return [];
  requireMayDelete(room, member, row, now - windowMs);
  return [retract(room, member.user_id, row)];
}

/** Members may hide what they see at any time, also after they left. */
function hide(room: Room, { user_id }: Member, row: Row): Change[] {
  if (room.isHidden(row.seq, user_id)) return [];
  const data = {
    message_id: room.idOf(row),
    chat_id: room.id,
    seq: row.seq,
    for: "me",
    by: user_id,
  };
  const notice = room.notice([user_id], "message.deleted", data);
  room.sql.exec(
    "INSERT INTO hidden (user_id, seq, change_seq) VALUES (?, ?, ?)",
    user_id,
    row.seq,
    notice.at,
  );
  room.sql.exec("DELETE FROM stars WHERE user_id = ? AND seq = ?", user_id, row.seq);
  return [notice];
}

/** The content goes for good; the place in the order stays. */
function retract(room: Room, by: string, row: Row): Change {
  const at = room.nextChange();
  const gone: Row = {
    ...row,
    change_seq: at,
    type: "text",
    payload: JSON.stringify({ body: DELETED_BODY }),
    deleted_by: by,
  };
  room.sql.exec(
    "UPDATE messages SET change_seq = ?, type = ?, payload = ?, deleted_by = ? WHERE seq = ?",
    at,
    gone.type,
    gone.payload,
    by,
    row.seq,
  );
  room.sql.exec("DELETE FROM stars WHERE seq = ?", row.seq);
  return { at, row: gone };
}

/** A group's admins always, the sender while the window is open; nobody takes the room's word away. */
function requireMayDelete(room: Room, member: Member, row: Row, notBefore: number): void {
  room.roster.require(member.user_id);
  if (row.type === "system") throw new AppError("FORBIDDEN", "System messages stay");
  if (room.settings.type === "group" && member.role === "admin") return;
  if (row.sender_id !== member.user_id) {
    throw new AppError(
      "FORBIDDEN",
      "Only the sender or an admin may delete a message for everyone",
    );
  }
  if (row.created_at < notBefore) throw new AppError("DELETE_WINDOW_CLOSED");
}
