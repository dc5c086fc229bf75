import { z } from "zod";

import { AvatarUrl } from "#contract/avatar-url";
import { atMost } from "#contract/characters";
import { Id, Instant } from "#contract/envelope";
import { MessageType, SystemPayload } from "#contract/messages";
import { Cursor, limit } from "#contract/paging";

/** Seed 001 §3.4: a group has 3 to 256 members when it is made, and at most 256 ever after. */
export const GROUP_LIMITS = { min: 3, max: 256, name: 100, description: 512 } as const;

const GroupName = atMost(GROUP_LIMITS.name, z.string().trim().min(1));
const Description = atMost(GROUP_LIMITS.description, z.string().trim());
/** Other people, each named once. */
const people = (min: number, max: number) =>
  z
    .array(Id)
    .min(min)
    .max(max)
    .refine((ids) => new Set(ids).size === ids.length, "must not name anyone twice");

export const NewChat = z
  .discriminatedUnion("type", [
    z.strictObject({ type: z.literal("direct"), participant_id: Id }),
    z.strictObject({
      type: z.literal("group"),
      name: GroupName,
      description: Description.default(""),
      participant_ids: people(GROUP_LIMITS.min - 1, GROUP_LIMITS.max - 1),
    }),
  ])
  .meta({ id: "NewChat" });
export type NewChat = z.infer<typeof NewChat>;

export const MemberRole = z.enum(["admin", "member"]);
export type MemberRole = z.infer<typeof MemberRole>;

export const Participant = z
  .strictObject({
    user_id: Id,
    display_name: z.string(),
    avatar_url: z.string(),
    role: MemberRole,
    joined_at: Instant,
  })
  .meta({ id: "Participant" });
export type Participant = z.infer<typeof Participant>;

/** A chat as its members see it. A direct chat has no name of its own. */
export const Chat = z
  .strictObject({
    chat_id: Id,
    type: z.enum(["direct", "group"]),
    name: z.string().nullable(),
    description: z.string(),
    avatar_url: z.string(),
    is_admin_only: z.boolean(),
    created_by: Id,
    participants: z.array(Participant),
    last_seq: z.int().nonnegative(),
    change_seq: z.int().nonnegative(),
    /** Counts the changes to name, description, avatar and settings, for `If-Match`. */
    version: z.int().positive(),
    created_at: Instant,
  })
  .meta({ id: "Chat" });
export type Chat = z.infer<typeof Chat>;

/** People whom the preview of a system message names. */
export const MOST_NAMED = 3;

/** `preview` says it in English; the fields below let a client say it in the reader's language. */
export const Preview = z
  .strictObject({
    message_id: Id,
    sender_id: Id,
    type: MessageType,
    preview: z.string(),
    /** Who deleted the message for everyone; absent while nobody has. */
    deleted_by: Id.optional(),
    /** What a system message tells, with the first people and how many there are. */
    system: SystemPayload.omit({ body: true })
      .extend({ user_ids: z.array(Id).max(MOST_NAMED), user_count: z.int().nonnegative() })
      .optional(),
    timestamp: Instant,
  })
  .meta({ id: "Preview" });
export type Preview = z.infer<typeof Preview>;

/** A line of the chat list: the chat, and the reader's own view of it. */
export const ChatListItem = z
  .strictObject({
    chat_id: Id,
    type: z.enum(["direct", "group"]),
    /** The other one, in a direct chat. */
    participant: z
      .strictObject({ id: Id, display_name: z.string(), avatar_url: z.string() })
      .optional(),
    /** Only groups have a name and a picture of their own. */
    name: z.string().optional(),
    avatar_url: z.string().optional(),
    last_message: Preview.nullable(),
    unread_count: z.int().nonnegative(),
    is_marked_unread: z.boolean(),
    is_muted: z.boolean(),
    mute_until: Instant.nullable(),
    is_pinned: z.boolean(),
    is_archived: z.boolean(),
    draft: z.string(),
    role: MemberRole,
    last_seq: z.int().nonnegative(),
    change_seq: z.int().nonnegative(),
    updated_at: Instant,
  })
  .meta({ id: "ChatListItem" });
export type ChatListItem = z.infer<typeof ChatListItem>;

export const ChatListQuery = z.strictObject({
  cursor: Cursor,
  limit: limit(100, 20),
  archived: z.enum(["true", "false"]).default("false"),
});

export const ChatList = z
  .strictObject({ chats: z.array(ChatListItem), next_cursor: z.string().nullable() })
  .meta({ id: "ChatList" });

export const UnreadChats = z
  .strictObject({
    total: z.int().nonnegative(),
    chats: z.array(z.strictObject({ chat_id: Id, unread_count: z.int().positive() })),
  })
  .meta({ id: "UnreadChats" });
export type UnreadChats = z.infer<typeof UnreadChats>;

export const ChatParams = z.strictObject({ id: Id });
export const MemberParams = z.strictObject({ id: Id, user_id: Id });
export const LeaveQuery = z.strictObject({ successor_id: Id.optional() });

export const GroupChange = z
  .strictObject({
    name: GroupName,
    description: Description,
    avatar_url: AvatarUrl,
    is_admin_only: z.boolean(),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, "name at least one field to change")
  .meta({ id: "GroupChange" });
export type GroupChange = z.infer<typeof GroupChange>;

export const NewMembers = z
  .strictObject({
    user_ids: people(1, GROUP_LIMITS.max - 1),
  })
  .meta({ id: "NewMembers" });

export const RoleChange = z.strictObject({ role: MemberRole }).meta({ id: "RoleChange" });

/** Clocks that tell no milliseconds will do for a mute's end. */
const Until = z.iso.datetime().transform((instant) => new Date(instant).toISOString());

/** One's own settings for a chat. Absent means unchanged. */
export const Mute = z
  .strictObject({ is_muted: z.boolean(), mute_until: Until.nullable().optional() })
  .meta({ id: "Mute" });
export const Pin = z.strictObject({ is_pinned: z.boolean() }).meta({ id: "Pin" });
export const Archive = z.strictObject({ is_archived: z.boolean() }).meta({ id: "Archive" });
export const MarkUnread = z
  .strictObject({ is_marked_unread: z.boolean() })
  .meta({ id: "MarkUnread" });
export const Draft = z.strictObject({ draft: atMost(4096, z.string()) }).meta({ id: "Draft" });
