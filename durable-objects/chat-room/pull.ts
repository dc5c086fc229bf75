import { DELETED_BODY } from "#contract/messages";
import type { Pull } from "#contract/frames";
import { visibleRead } from "#durable-objects/chat-room/marks";
import { asSeenBy } from "#durable-objects/chat-room/history";
import type { Row } from "#durable-objects/chat-room/message-log";
import type { Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { visibleRanges } from "#durable-objects/chat-room/view";

type Page = { rows: Row[]; next_seq: number; next_change_seq: number; has_more: boolean };

/**
 * The data of `chat.synced` as JSON: made here once, passed on as text, because a client that
 * catches up asks for a lot of it.
 */
export function pull(room: Room, reader: Member, asked: Pull): string {
  const after = asked.after_change_seq;
  const page =
    after === undefined ? bySeq(room, reader, asked) : byChange(room, reader, after, asked.limit);
  const { rows, ...position } = page;
  const hidden = hiddenAmong(room, reader, rows);
  const messages = rows.map((row) => ({
    ...asSeenBy(room, reader, hidden.has(row.seq) ? withoutContent(row) : row),
    ...(hidden.has(row.seq) && { is_hidden: true }),
  }));
  const receipts = room.roster
    .all()
    .filter((member) => member !== reader && member.marks_change > (after ?? -1))
    .map((member) => ({
      user_id: member.user_id,
      delivered_seq: member.shown_delivered,
      read_seq: visibleRead(member, reader),
    }));
  return JSON.stringify({ chat_id: room.id, messages, receipts, ...position });
}

/** Ascending by `seq`, from wherever the client stands. */
function bySeq(room: Room, reader: Member, { after_seq = 0, limit }: Pull): Page {
  const rows: Row[] = [];
  for (const [first, to] of visibleRanges(reader, room.log.lastSeq)) {
    const from = Math.max(first, after_seq + 1);
    if (rows.length <= limit && from <= to) {
      rows.push(...room.log.after(reader.user_id, { from, to, limit: limit + 1 - rows.length }));
    }
  }
  const has_more = rows.length > limit;
  const cut = rows.slice(0, limit);
  const next_seq = has_more ? cut.at(-1)!.seq : Math.max(after_seq, room.log.lastSeq);
  return { rows: cut, next_seq, next_change_seq: room.changeSeq, has_more };
}

/** Ascending by `change_seq`: what is new, what changed, and what the reader hid. */
function byChange(room: Room, reader: Member, after: number, limit: number): Page {
  const rows = [
    ...room.log.changedSince(after, limit + 1),
    ...hiddenSince(room, reader, after, limit + 1),
  ].toSorted((a, b) => a.change_seq - b.change_seq);
  const has_more = rows.length > limit;
  const cut = rows.slice(0, limit);
  const next_change_seq = has_more ? cut.at(-1)!.change_seq : room.changeSeq;
  // Changed and then hidden: on one page only the last of it.
  const visible = cut.filter(
    (row, i) =>
      room.isVisible(row, reader) && cut.findLastIndex(({ seq }) => seq === row.seq) === i,
  );
  return { rows: visible, next_seq: room.log.lastSeq, next_change_seq, has_more };
}

/** Messages that the reader deleted for themselves, as of the change that did it. */
function hiddenSince(room: Room, { user_id }: Member, after: number, limit: number): Row[] {
  const query = `SELECT m.seq, h.change_seq, m.born, m.sender_id, m.client_msg_id, m.digest, m.type,
       m.payload, m.reply_to_message_id, m.hops, m.withheld, m.deleted_by, m.created_at
     FROM hidden h JOIN messages m ON m.seq = h.seq WHERE h.user_id = ? AND h.change_seq > ? AND h.change_seq > m.change_seq
     ORDER BY h.change_seq LIMIT ?`;
  return room.sql.exec<Row>(query, user_id, after, limit).toArray();
}

function hiddenAmong(room: Room, { user_id }: Member, rows: Row[]): Set<number> {
  const query = `SELECT seq FROM hidden WHERE user_id = ? AND seq IN (SELECT value FROM json_each(?))`;
  const seqs = JSON.stringify(rows.map(({ seq }) => seq));
  const found = room.sql.exec<{ seq: number }>(query, user_id, seqs).toArray();
  return new Set(found.map(({ seq }) => seq));
}

const withoutContent = (row: Row): Row => ({
  ...row,
  type: "text",
  payload: `{"body":"${DELETED_BODY}"}`,
});
