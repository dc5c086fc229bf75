import { type ChatRecord, CHATS, newRecord } from "#sdk/chat/chat-record";
import { messagesOf, seqName, withMessage } from "#sdk/chat/kept-message";
import { withLastOwn } from "#sdk/chat/last-own";
import { entrySlot, type OutboxEntry, takenMessage } from "#sdk/chat/outbox-entry";
import { withLast } from "#sdk/chat/preview";
import type { Page, Slot } from "#sdk/storage/slot";
import type { AnswerTo, Message } from "#sdk/wire";

type Place = AnswerTo<"message.send">;

/** What settling an entry may read or write, beside the entry. */
export const slotsToSettle = (place: Place): Slot<unknown>[] => [
  CHATS.slot(place.chat_id),
  messageSlot(place),
];

/** It leaves the outbox and takes its place in the chat at once, so that it never disappears. */
export function settleEntry(page: Page, entry: OutboxEntry, place: Place, me: string): void {
  page.set(entrySlot(entry), undefined);
  const chat = CHATS.slot(place.chat_id);
  const message = takenMessage(entry, me, place);
  const record = begun(page.get(chat) ?? newRecord(place.chat_id), place);
  page.set(chat, withLastOwn(listed(record, message), [message]));
  if (record.from_seq === undefined || place.seq < record.from_seq) return;
  const slot = messageSlot(place);
  page.set(slot, withMessage(page.get(slot), message));
}

/** The list shows it as well, and not what was said before, until the message itself is told. */
function listed(record: ChatRecord, message: Message): ChatRecord {
  const { row } = record;
  return row && message.seq > row.last_seq ? { ...record, row: withLast(row, message) } : record;
}

/** A newest message may be the first that is kept. */
function begun(record: ChatRecord, { seq }: Place): ChatRecord {
  const { row, from_seq } = record;
  if (from_seq !== undefined || seq <= (row?.last_seq ?? 0)) return record;
  const have_change_seq = row?.change_seq ?? 0;
  return { ...record, from_seq: seq, have_change_seq, target_change_seq: have_change_seq };
}

const messageSlot = ({ chat_id, seq }: Place) => messagesOf(chat_id).slot(seqName(seq));
