import { MOST_NAMED, type Preview } from "#contract/chats";
import { DELETED_BODY, type Message, type Status, type SystemPayload } from "#contract/messages";
import type { Row } from "#durable-objects/chat-room/message-log";
import { messageId } from "#lib/ids";

const PREVIEW_LENGTH = 100;

/** A stored message as its readers get it. `own` adds what only its sender learns. */
export function toMessage(row: Row, chatId: string, own?: { status: Status }): Message {
  return {
    message_id: messageId(row.created_at, row.seq, chatId),
    chat_id: chatId,
    seq: row.seq,
    change_seq: row.change_seq,
    sender_id: row.sender_id,
    ...(own && { client_msg_id: row.client_msg_id, status: own.status }),
    type: row.type,
    payload: JSON.parse(row.payload) as Message["payload"],
    reply_to_message_id: row.reply_to_message_id,
    forwarded: row.hops > 0,
    hops: row.hops,
    is_deleted: row.deleted_by !== null,
    deleted_by: row.deleted_by,
    created_at: new Date(row.created_at).toISOString(),
  };
}

/** What the chat list and pushes show of a message (seed 001 §8). */
export function previewOf(row: Row, chatId: string): Preview {
  return {
    message_id: messageId(row.created_at, row.seq, chatId),
    sender_id: row.sender_id,
    type: row.type,
    preview: row.deleted_by === null ? previewText(row) : DELETED_BODY,
    ...(row.deleted_by !== null && { deleted_by: row.deleted_by }),
    ...(row.type === "system" && { system: summaryOf(row) }),
    timestamp: new Date(row.created_at).toISOString(),
  };
}

function summaryOf({ payload }: Row): NonNullable<Preview["system"]> {
  const { body: _, user_ids, ...told } = JSON.parse(payload) as SystemPayload;
  return { ...told, user_ids: user_ids.slice(0, MOST_NAMED), user_count: user_ids.length };
}

function previewText({ type, payload }: Row): string {
  switch (type) {
    case "text":
    case "system":
      return firstOf((JSON.parse(payload) as { body: string }).body);
    case "image":
      return "📷 Photo";
    case "video":
      return "📹 Video";
    case "audio":
      return "🎵 Audio";
    case "document":
      return "📄 Document";
  }
}

/** Whole characters: an emoji is not cut in two. */
const firstOf = (body: string): string =>
  Array.from(body.slice(0, 2 * PREVIEW_LENGTH))
    .slice(0, PREVIEW_LENGTH)
    .join("");

/** The data of `message.new`: what its sender's devices get, or everybody else's. */
export function newMessageJson(row: Row, chatId: string, own: boolean): string {
  const told = own && row.type !== "system" ? { status: "sent" as const } : undefined;
  const timestamp = new Date(row.created_at).toISOString();
  return JSON.stringify({ ...toMessage(row, chatId, told), timestamp });
}
