import type { Receipts, Status } from "#contract/messages";
import type { Row } from "#durable-objects/chat-room/message-log";
import { type Member, sees } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";

/** Read implies delivered. */
export type Mark = "delivered" | "read";

/**
 * Raises a member's marks to a message. Marks only rise, and never beyond the last message. The
 * private ones always do; the public ones only while nobody blocks anybody, and the one for
 * reading only while the member lets others see it. Answers whether anything rose.
 */
export function raise(room: Room, member: Member, mark: Mark, seq: number, now: number): boolean {
  if (seq > room.log.lastSeq || !sees(member, seq)) return false;
  const delivered = seq > member.delivered_seq;
  const read = mark === "read" && seq > member.read_seq;
  if (!delivered && !read) return false;

  if (delivered) Object.assign(member, { delivered_seq: seq, delivered_at: now });
  if (read) Object.assign(member, { read_seq: seq, read_at: now });
  if (room.settings.blocked_by.length === 0) {
    member.shown_delivered = Math.max(member.shown_delivered, member.delivered_seq);
    if (read && member.receipts_on) member.shown_read = Math.max(member.shown_read, seq);
  }
  room.roster.save(member);
  return true;
}

/** Whether a member's reading may be seen from now on. Turning it on reveals nothing of the past. */
export function setReceipts(room: Room, member: Member, on: boolean): void {
  if (member.receipts_on === on) return;
  member.receipts_on = on;
  if (on) member.blind_seq = room.log.lastSeq;
  room.roster.save(member);
}

/** How far `viewer` may see that `other` has read. */
export function visibleRead(other: Member, viewer: Member): number {
  const visible = viewer.receipts_on && other.shown_read > viewer.blind_seq;
  return visible ? other.shown_read : 0;
}

/** A message's status for its sender: the lowest over those who were members when it was sent. */
export function statusOf(room: Room, row: Row, sender: Member): Status {
  if (row.withheld === 1) return "sent";
  const readers = room.roster
    .all()
    .filter((member) => member.user_id !== sender.user_id && sees(member, row.seq));
  if (readers.length === 0) return "sent";
  if (readers.every((reader) => visibleRead(reader, sender) >= row.seq)) return "read";
  return readers.every(({ shown_delivered }) => shown_delivered >= row.seq) ? "delivered" : "sent";
}

/** Each other member's marks at a message, with the times at which they last rose. */
export function receiptsOf(room: Room, row: Row, sender: Member): Receipts["receipts"] {
  const time = (reached: boolean, at: number | null) =>
    reached && at !== null && row.withheld === 0 ? new Date(at).toISOString() : null;
  return room.roster
    .all()
    .filter((member) => member.user_id !== sender.user_id && sees(member, row.seq))
    .map((member) => ({
      user_id: member.user_id,
      delivered_at: time(member.shown_delivered >= row.seq, member.delivered_at),
      read_at: time(visibleRead(member, sender) >= row.seq, member.read_at),
    }));
}
