import { type ChatRecord, isBehind } from "#sdk/chat/chat-record";
import type { ChatRow } from "#sdk/chat/chat-row";
import { withLastOwn } from "#sdk/chat/last-own";
import { deletedPreview, withLast } from "#sdk/chat/preview";
import type { DataOf } from "#sdk/wire";

/** Events that change something, and so are counted by the user's hub. */
export const COUNTED = [
  "message.new",
  "message.status",
  "message.deleted",
  "chat.created",
  "chat.updated",
  "group.member.added",
  "group.member.removed",
] as const;
type CountedEvent = (typeof COUNTED)[number];

/** One of them, with the count that it has on the user's own socket. */
export type Counted = {
  [E in CountedEvent]: { event: E; data: DataOf<E> & { hub_seq: number } };
}[CountedEvent];

/** What an event makes of a chat. One that was taken in before changes nothing. */
export function applyEvent(record: ChatRecord, counted: Counted, me: string): ChatRecord {
  if (counted.data.hub_seq <= record.hub_seq) return record;
  return { ...take(record, counted, me), hub_seq: counted.data.hub_seq };
}

function take(record: ChatRecord, { event, data }: Counted, me: string): ChatRecord {
  switch (event) {
    case "message.new":
      return arrived(record, data, me);
    case "message.status":
      return marked(record, data);
    case "message.deleted":
      return deleted(record, data);
    case "chat.created":
      return { ...record, is_gone: false, is_stale: true };
    case "chat.updated":
      return toldOf(changed(record, data.changes, me), data);
    case "group.member.removed":
      return data.user_id === me ? { ...record, is_gone: true, is_stale: false } : record;
    case "group.member.added":
      return record;
  }
}

type New = DataOf<"message.new">;

function arrived(record: ChatRecord, message: New, me: string): ChatRecord {
  const { row } = record;
  const kept = withLastOwn(keptWith(record, message), [message]);
  if (!row || record.is_gone) return { ...kept, is_gone: false, is_stale: true };
  const counts = message.sender_id !== me && message.type !== "system" && !message.is_deleted;
  // The list has told of it already, and counted it: unless that count was replaced by an older one.
  if (message.change_seq <= row.change_seq)
    return { ...kept, is_stale: kept.is_stale || (counts && kept.is_recounted) };
  const listed = message.seq > row.last_seq ? withLast(row, message) : row;
  const unread_count = row.unread_count + (counts ? 1 : 0);
  return { ...kept, row: { ...listed, change_seq: message.change_seq, unread_count } };
}

/** What is kept has no gap: a newest message begins it, or goes on with it. */
function keptWith(record: ChatRecord, { seq, change_seq }: New): ChatRecord {
  if (record.from_seq === undefined) {
    if (!record.row || seq <= record.row.last_seq) return record;
    const at = { have_change_seq: change_seq, target_change_seq: change_seq };
    return { ...record, from_seq: seq, ...at };
  }
  // Whoever lags behind pulls the changes in between, and this one with them.
  if (isBehind(record)) return record;
  const at = Math.max(record.have_change_seq, change_seq);
  return { ...record, have_change_seq: at, target_change_seq: at };
}

/** All one's messages up to this one: for a direct chat that is all there is to know. */
function marked(record: ChatRecord, { status, seq, hub_seq = 0 }: DataOf<"message.status">) {
  return { ...withMarks(record, status, seq), status_news: hub_seq };
}

export function withMarks(
  record: ChatRecord,
  status: DataOf<"message.status">["status"],
  seq: number,
): ChatRecord {
  const { delivered_seq, read_seq } = record.other;
  return {
    ...record,
    other: {
      delivered_seq: Math.max(delivered_seq, seq),
      read_seq: status === "read" ? Math.max(read_seq, seq) : read_seq,
    },
  };
}

/** Counts are told apart; what the list shows instead of a hidden message the server knows. */
function deleted(record: ChatRecord, data: DataOf<"message.deleted">): ChatRecord {
  const { row } = record;
  if (row?.last_message?.message_id !== data.message_id) return record;
  if (data.for === "me") return { ...record, is_stale: true };
  const last_message = deletedPreview(row.last_message, data.by);
  return { ...record, row: { ...row, last_message } };
}

type Changes = DataOf<"chat.updated">["changes"];

/** The fields of a chat's line are called as the event calls them. */
function changed(record: ChatRecord, changes: Changes, me: string): ChatRecord {
  const { row, read_seq } = record;
  const read = { ...record, read_seq: Math.max(read_seq, changes.read_seq ?? 0) };
  if (!row) return read;
  const { name, avatar_url, participant } = changes;
  const isGroup = row.type === "group";
  const told: Partial<ChatRow> = {
    ...ownView(changes),
    ...(isGroup && name !== undefined && { name }),
    ...(isGroup && avatar_url !== undefined && { avatar_url }),
    ...(participant?.user_id === me && { role: participant.role }),
  };
  const is_recounted = record.is_recounted || changes.unread_count !== undefined;
  return { ...read, is_recounted, row: { ...row, ...told } };
}

const TELLING = {
  mute: "is_muted",
  pin: "is_pinned",
  archive: "is_archived",
  mark: "is_marked_unread",
  draft: "draft",
  read: "read_seq",
} as const;

/** Notes which settings the event told of. */
function toldOf(record: ChatRecord, { changes, hub_seq }: DataOf<"chat.updated">): ChatRecord {
  const settings = Object.entries(TELLING).filter(([, field]) => changes[field] !== undefined);
  const told = Object.fromEntries(settings.map(([setting]) => [setting, hub_seq]));
  return { ...record, told: { ...record.told, ...told } };
}

const OWN_VIEW = [
  "unread_count",
  "read_seq",
  "is_marked_unread",
  "is_muted",
  "mute_until",
  "is_pinned",
  "is_archived",
  "draft",
] as const;

/** Of what was told, one's own view of the chat. */
export function ownView(told: Partial<Pick<ChatRow, (typeof OWN_VIEW)[number]>>): Partial<ChatRow> {
  const fields = OWN_VIEW.filter((field) => told[field] !== undefined);
  return Object.fromEntries(fields.map((field) => [field, told[field]]));
}
