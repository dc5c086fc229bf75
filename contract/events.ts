import { z } from "zod";

import { Id, Instant } from "#contract/envelope";
import { SubscriptionStatus } from "#contract/subscriptions";

/** A session as those concerned need it to find the day in their calendar. */
const Booked = z.strictObject({ session_id: Id, coach_id: Id, start_at: Instant, end_at: Instant });

/** What happens in coaching that others are told of, and the `data` of each. */
export const EVENT_DATA = {
  /** To the coach. */
  "invite.accepted": z.strictObject({ client_profile_id: Id, coach_id: Id, user_id: Id }),
  /** To the client. */
  "workout.assigned": z.strictObject({
    workout_id: Id,
    client_profile_id: Id,
    scheduled_date: z.iso.date(),
  }),
  /** To the coach. */
  "workout.completed": z.strictObject({ workout_id: Id, client_profile_id: Id }),
  /** To the coach and the participants, as are the next two. */
  "session.booked": Booked,
  "session.cancelled": Booked.extend({
    /** Whose seat was given up, where the session itself goes on. */
    client_profile_id: Id.optional(),
  }),
  "session.rescheduled": Booked.extend({ previous_start_at: Instant }),
  /** To each user concerned. */
  "subscription.changed": z.strictObject({
    previous_status: SubscriptionStatus,
    current_status: SubscriptionStatus,
  }),
} as const;

const happening = <E extends keyof typeof EVENT_DATA>(event: E) =>
  z.strictObject({ event: z.literal(event), data: EVENT_DATA[event] });

export const CoachingEvent = z.discriminatedUnion("event", [
  happening("invite.accepted"),
  happening("workout.assigned"),
  happening("workout.completed"),
  happening("session.booked"),
  happening("session.cancelled"),
  happening("session.rescheduled"),
  happening("subscription.changed"),
]);
export type CoachingEvent = z.infer<typeof CoachingEvent>;
