import { DELETED_BODY } from "#sdk/chat/kept-message";
import type { ChatListItem, Message } from "#sdk/wire";

export type Preview = NonNullable<ChatListItem["last_message"]>;

const LENGTH = 100;

/** What the list shows of a message: the same words as the server's. */
export const previewOf = (message: Message): Preview => ({
  message_id: message.message_id,
  sender_id: message.sender_id,
  type: message.type,
  preview: message.is_deleted ? DELETED_BODY : textOf(message),
  timestamp: message.created_at,
});

export const deletedPreview = (preview: Preview): Preview => ({
  ...preview,
  type: "text",
  preview: DELETED_BODY,
});

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
