import type { ChatMessage } from "#sdk/chat/chat-message";
import type { ChatRecord } from "#sdk/chat/chat-record";
import { higher } from "#sdk/chat/kept-message";
import { stateOf } from "#sdk/chat/message-state";
import type { Message } from "#sdk/wire";

/** Takes in messages that have just been kept, as of this news. Only one's own have a status. */
export function withLastOwn(
  record: ChatRecord,
  messages: Message[],
  as_of = record.status_news,
): ChatRecord {
  const { last_own } = record;
  const newest = messages.filter(({ status }) => status).toSorted((a, b) => b.seq - a.seq)[0];
  if (!newest?.status || newest.seq < (last_own?.seq ?? 0)) return record;
  const { message_id, seq } = newest;
  const status = last_own?.seq === seq ? higher(last_own.status, newest.status) : newest.status;
  return { ...record, last_own: { message_id, seq, status, as_of } };
}

/** How far the message has come that the list shows as last, when it is one's own and kept. */
export function lastState(record: ChatRecord): ChatMessage["state"] | undefined {
  const { row, last_own, from_seq } = record;
  const isShown = last_own && last_own.message_id === row?.last_message?.message_id;
  return isShown && from_seq !== undefined ? stateOf(last_own, record) : undefined;
}

/** In a group somebody has got or read something since one's own last message was asked about. */
export const isLastOwnInDoubt = (record: ChatRecord): boolean =>
  record.row?.type === "group" &&
  lastState(record) !== undefined &&
  record.last_own?.status !== "read" &&
  record.status_news > (record.last_own?.as_of ?? 0);
