import { z } from "zod";

import { atMost } from "#contract/characters";
import { Id, Instant } from "#contract/envelope";
import { Cursor, limit } from "#contract/paging";

/** What the body of a deleted message says (seed 001 §3.5). */
export const DELETED_BODY = "This message was deleted";

const Text = z.strictObject({ body: atMost(4096, z.string().trim().min(1)) });
const Captioned = z.strictObject({
  media_id: Id,
  caption: atMost(1024, z.string().trim()).optional(),
});
const Audio = z.strictObject({ media_id: Id, duration_ms: z.int().min(1).max(86_400_000) });
const Document = z.strictObject({ media_id: Id, filename: z.string().trim().min(1).max(255) });

/** Chosen by the client once for each message it means to send; a retry repeats it. */
const ClientMsgId = z.guid();

/** What a client may say: `type` decides the shape of `payload` (seed 001 §3.5). */
const draft = <Extra extends z.ZodRawShape>(extra: Extra) => {
  const said = {
    ...extra,
    client_msg_id: ClientMsgId,
    reply_to_message_id: Id.nullable().default(null),
  };
  return z.discriminatedUnion("type", [
    z.strictObject({ ...said, type: z.literal("text"), payload: Text }),
    z.strictObject({ ...said, type: z.literal("image"), payload: Captioned }),
    z.strictObject({ ...said, type: z.literal("video"), payload: Captioned }),
    z.strictObject({ ...said, type: z.literal("audio"), payload: Audio }),
    z.strictObject({ ...said, type: z.literal("document"), payload: Document }),
  ]);
};

export const MessageDraft = draft({}).meta({ id: "MessageDraft" });
export type MessageDraft = z.infer<typeof MessageDraft>;

/** A draft as a socket's frame carries it. */
export const DraftInChat = draft({ chat_id: Id });

/** What the room itself says of a change to the group, and in fields what `body` says in words. */
export const SystemPayload = z.strictObject({
  body: z.string(),
  action: z.enum(["created", "added", "left", "removed", "renamed"]),
  actor_id: Id,
  user_ids: z.array(Id),
  /** With `created` and `renamed`: what the group is called from then on. */
  name: z.string().optional(),
});
export type SystemPayload = z.infer<typeof SystemPayload>;

export const MessageType = z.enum(["text", "image", "video", "audio", "document", "system"]);
export type MessageType = z.infer<typeof MessageType>;

/** `sent` → `delivered` → `read`: the lowest over those who were members when it was sent. */
export const Status = z.enum(["sent", "delivered", "read"]);
export type Status = z.infer<typeof Status>;

/**
 * A message as REST and frames show it. `seq` is the chat's own gapless count and the only order;
 * `change_seq` is the chat's count of changes, raised again when the message changes.
 */
export const Message = z
  .strictObject({
    message_id: Id,
    chat_id: Id,
    seq: z.int().positive(),
    change_seq: z.int().positive(),
    sender_id: Id,
    /** To its sender only. */
    client_msg_id: z.string().optional(),
    type: MessageType,
    payload: z.union([Text, Captioned, Audio, Document, SystemPayload]),
    reply_to_message_id: Id.nullable(),
    forwarded: z.boolean(),
    hops: z.int().nonnegative(),
    /** On one's own messages only. */
    status: Status.optional(),
    is_deleted: z.boolean(),
    deleted_by: Id.nullable(),
    /** Only in `chat.synced`: the reader has deleted it for themselves. */
    is_hidden: z.literal(true).optional(),
    created_at: Instant,
  })
  .meta({ id: "Message" });
export type Message = z.infer<typeof Message>;

export const MessageParams = z.strictObject({ message_id: Id });

/** `cursor` is the id of the oldest message that the client has. */
export const HistoryQuery = z.strictObject({
  cursor: Cursor,
  limit: limit(100, 50),
});
export type HistoryQuery = z.infer<typeof HistoryQuery>;

export const History = z
  .strictObject({
    messages: z.array(Message),
    next_cursor: Id.nullable(),
    has_more: z.boolean(),
  })
  .meta({ id: "History" });
export type History = z.infer<typeof History>;

export const ReadUpTo = z.strictObject({ up_to_message_id: Id }).meta({ id: "ReadUpTo" });

export const DeleteFor = z.enum(["me", "everyone"]);
export type DeleteFor = z.infer<typeof DeleteFor>;
export const DeleteQuery = z.strictObject({ for: DeleteFor.default("me") });

export const ForwardRequest = z
  .strictObject({ target_chat_ids: z.array(Id).min(1).max(20) })
  .meta({ id: "ForwardRequest" });

/** One result a target, in the order asked for. */
export const Forwarded = z
  .strictObject({
    forwarded_messages: z.array(
      z.strictObject({
        chat_id: Id,
        message_id: Id.nullable(),
        error: z.strictObject({ code: z.string(), message: z.string() }).nullable(),
      }),
    ),
  })
  .meta({ id: "Forwarded" });
export type Forwarded = z.infer<typeof Forwarded>;

export const Receipts = z
  .strictObject({
    receipts: z.array(
      z.strictObject({
        user_id: Id,
        delivered_at: Instant.nullable(),
        read_at: Instant.nullable(),
      }),
    ),
  })
  .meta({ id: "Receipts" });
export type Receipts = z.infer<typeof Receipts>;

export const StarredQuery = z.strictObject({
  cursor: Cursor,
  limit: limit(100, 50),
});
export const Starred = z
  .strictObject({ messages: z.array(Message), next_cursor: Id.nullable() })
  .meta({ id: "Starred" });
