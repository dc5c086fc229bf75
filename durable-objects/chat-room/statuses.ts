import type { Status } from "#contract/messages";
import { visibleRead } from "#durable-objects/chat-room/marks";
import type { Member } from "#durable-objects/chat-room/roster";
import type { Room } from "#durable-objects/chat-room/room";
import { visibleRanges } from "#durable-objects/chat-room/view";
import { messageId } from "#lib/ids";

/** What senders have been told of a member's marks in memory, ahead of the table. */
type Published = { delivered: number; read: number; change: number };
const published = new WeakMap<Member, Published>();

/**
 * Numbers the risen marks as changes, and says of each to every sender concerned how far it now
 * reaches: one `message.status` for the highest of the sender's messages.
 */
export function publishMarks(room: Room, risen: Iterable<Member>, now: number) {
  return [...risen].map((member) => {
    const at = room.nextChange();
    const { delivered, read } = published.get(member) ?? {
      delivered: member.told_delivered,
      read: member.told_read,
    };
    const statuses = new Map<string, string[]>();
    const tell = (status: Status, after: number, upTo: number) => {
      for (const { sender, seq } of authors(room, member, after, upTo)) {
        if (status === "read" && visibleRead(member, sender) === 0) continue;
        const json = statusJson(room, { user_id: member.user_id, status, seq }, now);
        statuses.set(sender.user_id, [...(statuses.get(sender.user_id) ?? []), json]);
      }
    };
    tell("delivered", delivered, member.shown_delivered);
    tell("read", read, member.shown_read);
    published.set(member, {
      delivered: member.shown_delivered,
      read: member.shown_read,
      change: at,
    });
    member.marks_change = at;
    room.roster.save(member);
    return { at, statuses };
  });
}

/** Makes durable which marks senders know, once everybody was told up to `told`. */
export function settleMarks(room: Room, told: number): void {
  for (const member of room.roster.all()) {
    const known = published.get(member);
    if (!known || known.change > told) continue;
    published.delete(member);
    member.told_delivered = known.delivered;
    member.told_read = known.read;
    room.roster.save(member);
  }
}

/** Who wrote what a member has now received or read, and how far. */
function authors(room: Room, reader: Member, after: number, upTo: number) {
  const seen = visibleRanges(reader, upTo)
    .map(([from, to]) => [Math.max(from, after + 1), to] as const)
    .filter(([from, to]) => from <= to)
    .flatMap(([from, to]) => room.log.authors(from, to));
  const last = new Map(seen.map(({ sender_id, seq }) => [sender_id, seq]));
  return [...last].flatMap(([sender_id, seq]) => {
    const sender = room.roster.find(sender_id);
    const concerned = sender && sender !== reader && sender.left_change === null;
    return concerned ? [{ sender, seq }] : [];
  });
}

function statusJson(
  room: Room,
  told: { user_id: string; status: Status; seq: number },
  now: number,
) {
  const row = room.log.at(told.seq)!;
  return JSON.stringify({
    message_id: messageId(row.created_at, row.seq, room.id),
    chat_id: room.id,
    ...told,
    up_to: true,
    timestamp: new Date(now).toISOString(),
  });
}
