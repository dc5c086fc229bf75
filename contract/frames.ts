import { z } from "zod";

import { MemberRole, Participant } from "#contract/chats";
import { Detail, Id, Instant } from "#contract/envelope";
import { ERROR_CODES } from "#contract/errors";
import { EVENT_DATA } from "#contract/events";
import { DeleteFor, DraftInChat, Message, Status } from "#contract/messages";
import { Presence } from "#contract/users";

/** Bytes. A longer frame is answered with an error; the socket stays. */
export const MAX_FRAME_BYTES = 64 * 1024;
export const HEARTBEAT_SECONDS = 25;

const ReqId = z.string().min(1).max(64);

const ask = <E extends string, D extends z.ZodType>(event: E, data: D) =>
  z.strictObject({ event: z.literal(event), data, req_id: ReqId.optional() });

const MessageIds = z.strictObject({ message_ids: z.array(Id).min(1).max(100) });
const UpTo = z.strictObject({ chat_id: Id, up_to_message_id: Id });
const InChat = z.strictObject({ chat_id: Id });
const UserIds = z.strictObject({ user_ids: z.array(Id).min(1).max(500) });
const Position = z.int().nonnegative();

export const Pull = z
  .strictObject({
    chat_id: Id,
    after_seq: Position.optional(),
    after_change_seq: Position.optional(),
    limit: z.int().min(1).max(200).default(100),
  })
  .refine(
    (pull) => (pull.after_seq === undefined) !== (pull.after_change_seq === undefined),
    "name one of after_seq and after_change_seq",
  );
export type Pull = z.infer<typeof Pull>;

/** Client → server (seed 001 §7.3). One text message is one frame; each gets one answer. */
export const ClientFrame = z
  .discriminatedUnion("event", [
    ask("auth", z.strictObject({ token: z.string().min(1).max(4096) })),
    ask("ping", z.strictObject({})),
    ask("message.send", DraftInChat),
    ask("message.delivered", z.union([MessageIds, UpTo])),
    ask("message.read", UpTo),
    ask("message.delete", z.strictObject({ message_id: Id, for: DeleteFor.default("me") })),
    ask("typing.start", InChat),
    ask("typing.stop", InChat),
    ask("presence.subscribe", UserIds),
    ask("presence.unsubscribe", UserIds),
    ask("resume", z.strictObject({ hub_seq: Position })),
    ask("chat.pull", Pull),
  ])
  .meta({ id: "ClientFrame" });
export type ClientFrame = z.infer<typeof ClientFrame>;
export type ClientEvent = ClientFrame["event"];

const tell = <E extends string, D extends z.ZodType>(event: E, data: D) =>
  z.strictObject({
    event: z.literal(event),
    data,
    req_id: ReqId.optional(),
    timestamp: Instant,
  });

/** What happened in coaching. `event_id` is the same should a frame come twice. */
const happened = <E extends keyof typeof EVENT_DATA>(event: E) =>
  z.strictObject({
    event: z.literal(event),
    event_id: Id,
    data: EVENT_DATA[event],
    req_id: ReqId.optional(),
    timestamp: Instant,
  });

/** The user's own count of events that changed something; absent on a chat's own socket. */
const hub_seq = z.int().nonnegative();
const counted = { hub_seq: hub_seq.optional() };

/** One's own view of one chat, as `resumed` lists it. */
export const ChatState = z.strictObject({
  chat_id: Id,
  last_seq: z.int().nonnegative(),
  change_seq: z.int().nonnegative(),
  unread_count: z.int().nonnegative(),
  read_seq: z.int().nonnegative(),
  is_muted: z.boolean(),
  mute_until: Instant.nullable(),
  is_pinned: z.boolean(),
  is_archived: z.boolean(),
  is_marked_unread: z.boolean(),
  draft: z.string(),
});
export type ChatState = z.infer<typeof ChatState>;

/** How far one member has come. `read_seq` is the public mark. */
const Marks = z.strictObject({
  user_id: Id,
  delivered_seq: z.int().nonnegative(),
  read_seq: z.int().nonnegative(),
});

/** What changed in a chat: only the fields that did. */
const ChatChanges = z
  .strictObject({
    name: z.string(),
    description: z.string(),
    avatar_url: z.string(),
    is_admin_only: z.boolean(),
    version: z.int(),
    participant: z.strictObject({ user_id: Id, role: MemberRole }),
    unread_count: z.int().nonnegative(),
    read_seq: z.int().nonnegative(),
    is_marked_unread: z.boolean(),
    is_muted: z.boolean(),
    mute_until: Instant.nullable(),
    is_pinned: z.boolean(),
    is_archived: z.boolean(),
    draft: z.string(),
    starred: z.strictObject({ message_id: Id, is_starred: z.boolean() }),
  })
  .partial();
export type ChatChanges = z.infer<typeof ChatChanges>;

/** Server → client (seed 001 §7.4). `req_id` is echoed when the frame answers one. */
export const ServerFrame = z
  .discriminatedUnion("event", [
    tell(
      "connected",
      z.strictObject({
        user_id: Id,
        session_id: Id,
        hub_seq,
        server_time: Instant,
        heartbeat_seconds: z.literal(HEARTBEAT_SECONDS),
        /** Only on a chat's own socket. */
        chat_id: Id.optional(),
        last_seq: z.int().nonnegative().optional(),
      }),
    ),
    tell("auth.expiring", z.strictObject({ expires_at: Instant })),
    z.strictObject({
      event: z.literal("pong"),
      data: z.strictObject({}),
      req_id: ReqId.optional(),
      timestamp: Instant.optional(),
    }),
    tell("ok", z.strictObject({})),
    tell("message.new", Message.extend({ timestamp: Instant, ...counted })),
    tell(
      "message.sent",
      z.strictObject({
        message_id: Id,
        client_msg_id: z.string(),
        chat_id: Id,
        seq: z.int().positive(),
        timestamp: Instant,
        duplicate: z.boolean(),
      }),
    ),
    tell(
      "message.status",
      z.strictObject({
        message_id: Id,
        chat_id: Id,
        user_id: Id,
        status: Status,
        /** All one's messages up to this one. */
        up_to: z.literal(true),
        seq: z.int().positive(),
        timestamp: Instant,
        ...counted,
      }),
    ),
    tell(
      "message.deleted",
      z.strictObject({
        message_id: Id,
        chat_id: Id,
        seq: z.int().positive(),
        for: DeleteFor,
        by: Id,
        ...counted,
      }),
    ),
    tell("typing", z.strictObject({ chat_id: Id, user_id: Id, is_typing: z.boolean() })),
    tell("presence", Presence),
    tell(
      "chat.created",
      z.strictObject({
        chat_id: Id,
        type: z.enum(["direct", "group"]),
        name: z.string().nullable(),
        participants: z.array(Participant),
        ...counted,
      }),
    ),
    tell("chat.updated", z.strictObject({ chat_id: Id, changes: ChatChanges, ...counted })),
    tell(
      "group.member.added",
      z.strictObject({ chat_id: Id, user_id: Id, display_name: z.string(), ...counted }),
    ),
    tell("group.member.removed", z.strictObject({ chat_id: Id, user_id: Id, ...counted })),
    tell(
      "resumed",
      z.strictObject({
        hub_seq,
        chats: z.array(ChatState),
        removed: z.array(Id),
        complete: z.boolean(),
      }),
    ),
    tell(
      "chat.synced",
      z.strictObject({
        chat_id: Id,
        messages: z.array(Message),
        receipts: z.array(Marks),
        next_seq: z.int().nonnegative(),
        next_change_seq: z.int().nonnegative(),
        has_more: z.boolean(),
      }),
    ),
    tell("sync.changed", z.strictObject({ version: Position, open_conflicts: Position })),
    happened("invite.accepted"),
    happened("workout.assigned"),
    happened("workout.completed"),
    happened("session.booked"),
    happened("session.cancelled"),
    happened("session.rescheduled"),
    happened("subscription.changed"),
    tell(
      "error",
      z.strictObject({
        code: z.int(),
        reason: z.enum(ERROR_CODES),
        message: z.string(),
        details: z.array(Detail).optional(),
        retryable: z.boolean(),
        retry_after_ms: z.int().nonnegative().optional(),
      }),
    ),
  ])
  .meta({ id: "ServerFrame" });
export type ServerFrame = z.infer<typeof ServerFrame>;
export type ServerEvent = ServerFrame["event"];
export type DataOf<E extends ServerEvent> = Extract<ServerFrame, { event: E }>["data"];
