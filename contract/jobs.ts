import { z } from "zod";

import { MemberRole } from "#contract/chats";
import { Id } from "#contract/envelope";
import { Letter } from "#contract/letters";
import { CoachingEvent } from "#contract/events";

/**
 * What a change in D1 must still do elsewhere. Stored as an `outbox_events` row in the same batch
 * as the change, done at once, and done again by the sweep until it is marked. Safe to repeat.
 */
export const Effect = z.discriminatedUnion("kind", [
  /** Sessions that ended: their sockets close. Null means all of the user's but `except`. */
  z.object({
    kind: z.literal("sessions.ended"),
    user_id: Id,
    session_ids: z.array(Id).nullable(),
    except: Id.nullable(),
  }),
  /** Somebody blocked or unblocked somebody: their direct chat and both presences follow D1. */
  z.object({ kind: z.literal("block.changed"), user_id: Id, other_id: Id }),
  /** Somebody's contacts changed, whose presence only contacts see: watchers are checked anew. */
  z.object({ kind: z.literal("contacts.changed"), user_id: Id }),
  /** Privacy changed: the hub reads it anew, shows watchers what they may see, tells the rooms. */
  z.object({ kind: z.literal("privacy.changed"), user_id: Id }),
  /** A mail. */
  z.object({ kind: z.literal("mail.send"), letter: Letter }),
  /** Something happened in coaching: it shows on the sockets of `to`, and pushes to all but the actor. */
  z.object({
    kind: z.literal("event.announced"),
    event_id: Id,
    happened: CoachingEvent,
    to: z.array(Id),
    actor: Id.nullable(),
  }),
]);
export type Effect = z.infer<typeof Effect>;

export const EffectJob = z.object({ id: Id, request_id: z.string(), effect: Effect });
export type EffectJob = z.infer<typeof EffectJob>;

/** A push that waits in its user's hub, which has what it says and knows whom it has reached. */
export const PushJob = z.object({ id: Id, user_id: Id });
export type PushJob = z.infer<typeof PushJob>;

/** A chat and its members as its room has them; `version` orders snapshots of one chat. */
export const DirectoryJob = z.object({
  chat_id: Id,
  version: z.int(),
  type: z.enum(["direct", "group"]),
  name: z.string().nullable(),
  description: z.string(),
  avatar_url: z.string(),
  is_admin_only: z.boolean(),
  created_by: Id,
  created_at: z.int(),
  members: z.array(z.object({ user_id: Id, role: MemberRole, joined_at: z.int() })),
});
export type DirectoryJob = z.infer<typeof DirectoryJob>;
