import type { ChatMessage } from "#sdk/chat/chat-message";
import { Family } from "#sdk/storage/slot";
import type { Message, SaidWith } from "#sdk/wire";

/** A message that the server has not taken yet. */
export type OutboxEntry = {
  /** As it is said to the server, each time the same. */
  draft: SaidWith<"message.send">;
  /** Its place in the outbox, and the time at which it was written, in milliseconds. */
  created_at: number;
  /** The server refused it for good. */
  error?: { code: string; message: string };
};

export const OUTBOX = new Family<OutboxEntry>("outbox/");

const DIGITS = 15;

export const entrySlot = ({ created_at, draft }: OutboxEntry) =>
  OUTBOX.slot(`${String(created_at).padStart(DIGITS, "0")}/${draft.client_msg_id}`);

/** As it will be once it was taken at that place. The real one, with its change, follows. */
export function takenMessage(
  { draft }: OutboxEntry,
  me: string,
  place: { message_id: string; seq: number; timestamp: string },
): Message {
  const { chat_id, client_msg_id, type, payload, reply_to_message_id = null } = draft;
  return {
    message_id: place.message_id,
    chat_id,
    seq: place.seq,
    change_seq: 0,
    sender_id: me,
    client_msg_id,
    type,
    payload,
    reply_to_message_id,
    forwarded: false,
    hops: 0,
    status: "sent",
    is_deleted: false,
    deleted_by: null,
    created_at: place.timestamp,
  };
}

/** As the conversation shows it: under its `client_msg_id`, without a place. */
export function waitingMessage(entry: OutboxEntry, me: string): ChatMessage {
  const { client_msg_id } = entry.draft;
  const timestamp = new Date(entry.created_at).toISOString();
  const { status: _, ...message } = takenMessage(entry, me, {
    message_id: client_msg_id,
    seq: 0,
    timestamp,
  });
  return {
    ...message,
    state: entry.error ? "failed" : "waiting",
    ...(entry.error && { error: entry.error }),
    is_starred: false,
  };
}
