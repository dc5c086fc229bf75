import { DELETED_BODY } from "#sdk/chat/kept-message";
import type { ChatRow } from "#sdk/chat/chat-row";
import type { ChatListItem, Message } from "#sdk/wire";

export type Preview = NonNullable<ChatListItem["last_message"]>;

const LENGTH = 100;
const MOST_NAMED = 3;

/** What the list shows of a message: the same as the server's. */
const previewOf = (message: Message): Preview => ({
  message_id: message.message_id,
  sender_id: message.sender_id,
  type: message.type,
  preview: message.is_deleted ? DELETED_BODY : textOf(message),
  ...(message.deleted_by !== null && { deleted_by: message.deleted_by }),
  ...("action" in message.payload && { system: summaryOf(message.payload) }),
  timestamp: message.created_at,
});

/** The line as it is when this is the chat's last message. */
export const withLast = (row: ChatRow, message: Message): ChatRow => ({
  ...row,
  last_message: previewOf(message),
  last_seq: message.seq,
  updated_at: later(row.updated_at, message.created_at),
});

const later = (a: string, b: string): string => (a >= b ? a : b);

export const deletedPreview = (preview: Preview, deleted_by: string): Preview => ({
  ...preview,
  type: "text",
  preview: DELETED_BODY,
  deleted_by,
});

type SystemPayload = Extract<Message["payload"], { action: string }>;

function summaryOf({ body: _, user_ids, ...told }: SystemPayload): NonNullable<Preview["system"]> {
  return { ...told, user_ids: user_ids.slice(0, MOST_NAMED), user_count: user_ids.length };
}

function textOf({ type, payload }: Message): string {
  switch (type) {
    case "image":
      return "📷 Photo";
    case "video":
      return "📹 Video";
    case "audio":
      return "🎵 Audio";
    case "document":
      return "📄 Document";
    case "text":
    case "system":
      return "body" in payload ? firstOf(payload.body) : "";
  }
}

/** Whole characters: an emoji is not cut in two. */
const firstOf = (body: string): string =>
  Array.from(body.slice(0, 2 * LENGTH))
    .slice(0, LENGTH)
    .join("");
