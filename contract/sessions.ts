import { z } from "zod";

import { Id, Instant } from "#contract/envelope";
import { Cursor, limit } from "#contract/paging";

/** Sessions: what was booked with a coach, and how it went on. */

/** Any way of ISO 8601 to write an instant. */
const At = z.iso.datetime({ offset: true });
const Reason = z.string().trim().max(500);

export const SessionStatus = z.enum(["scheduled", "cancelled", "completed", "no_show"]);
export type SessionStatus = z.infer<typeof SessionStatus>;

/** A client's seat. */
const SessionParticipant = z
  .strictObject({
    client_profile_id: Id,
    display_name: z.string(),
    status: z.enum(["booked", "cancelled"]),
    notes: z.string().nullable(),
    cancel_reason: z.string().nullable(),
  })
  .meta({ id: "SessionParticipant" });

/**
 * `participants` are all seats for the coach, and for a client their own. `notes` are those of the
 * one participant shown, null where there are several.
 */
export const Session = z
  .strictObject({
    id: Id,
    coach_id: Id,
    coach_name: z.string(),
    session_type_id: Id,
    name: z.string(),
    location: z.string().nullable(),
    color: z.string().nullable(),
    start_at: Instant,
    end_at: Instant,
    status: SessionStatus,
    /** How often it was moved or cancelled. */
    sequence: z.int().nonnegative(),
    version: z.int().positive(),
    capacity: z.int().positive(),
    seats_left: z.int().nonnegative(),
    /** Until when the client may cancel or move it. */
    cancellable_until_at: Instant,
    participants: z.array(SessionParticipant),
    notes: z.string().nullable(),
    cancelled_by: Id.nullable(),
    cancel_reason: z.string().nullable(),
    cancelled_at: Instant.nullable(),
    completed_at: Instant.nullable(),
    no_show_at: Instant.nullable(),
    created_at: Instant,
    updated_at: Instant,
  })
  .meta({ id: "CoachingSession" });
export type Session = z.infer<typeof Session>;
export const SessionParams = z.strictObject({ id: Id });

/** A coach names the client; a client books for themselves. */
export const Booking = z
  .strictObject({
    session_type_id: Id,
    start_at: At,
    client_profile_id: Id.optional(),
    notes: z.string().trim().max(1000).optional(),
  })
  .meta({ id: "Booking" });
export type Booking = z.infer<typeof Booking>;

/** `client_profile_id` is for coaches: the seat of this client only. */
export const Cancellation = z
  .strictObject({ reason: Reason.optional(), client_profile_id: Id.optional() })
  .meta({ id: "Cancellation" });
export type Cancellation = z.infer<typeof Cancellation>;

export const Move = z.strictObject({ start_at: At }).meta({ id: "Move" });
export type Move = z.infer<typeof Move>;

/** Sessions that begin at `from` or later, and before `to`. */
const range = {
  from: At.optional(),
  to: At.optional(),
  status: SessionStatus.optional(),
  order: z.enum(["asc", "desc"]).default("asc"),
  cursor: Cursor,
  limit: limit(200, 50),
};
export const SessionQuery = z.strictObject(range);
export type SessionQuery = z.output<typeof SessionQuery>;
export const CoachSessionQuery = z.strictObject({ ...range, client_profile_id: Id.optional() });
export type CoachSessionQuery = z.output<typeof CoachSessionQuery>;
export const Sessions = z
  .strictObject({ sessions: z.array(Session), next_cursor: z.string().nullable() })
  .meta({ id: "CoachingSessions" });

/** An address that any calendar program can subscribe to, without signing in. */
export const CalendarFeed = z.strictObject({ url: z.url() }).meta({ id: "CalendarFeed" });
/** A token, followed by `.ics`. */
export const FeedParams = z.strictObject({ feed_token: z.string().max(256) });
