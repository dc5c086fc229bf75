import { and, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { coaching_sessions, session_participants } from "#d1-migrations/schema/scheduling";
import type { Offer } from "#workers/scheduling/read-desk";
import { busyTime, type Slot } from "#workers/scheduling/slots";

/** Whose seat it is, and the request that asked for it. */
export type NewSeat = {
  booking_id: string;
  client_profile_id: string;
  user_id: string;
  notes: string | null;
};

/**
 * What takes a seat, for one batch: in the session that is there, or in a new one. The triggers ask
 * everything again that was decided before.
 */
export function takeSeat(seat: NewSeat, slot: Slot, offer: Offer, env: Env, now: number) {
  const db = drizzle(env.DB);
  const { session_id, start_at } = slot;
  const taking = db.insert(session_participants).values({
    ...seat,
    session_id: session_id ?? seat.booking_id,
    start_at,
    status: "booked",
    created_at: now,
  });
  if (session_id === null) return [open(seat.booking_id, slot, offer, env, now), taking] as const;

  const own = and(
    eq(session_participants.session_id, session_id),
    eq(session_participants.client_profile_id, seat.client_profile_id),
    // A seat that was given up makes room for its client's next one.
    eq(session_participants.status, "cancelled"),
  );
  const joined = db
    .update(coaching_sessions)
    .set({ version: sql`${coaching_sessions.version} + 1`, updated_at: now, ...decidedOn(offer) })
    .where(eq(coaching_sessions.id, session_id));
  return [joined, db.delete(session_participants).where(own), taking] as const;
}

/** What the times of a session were decided on: the triggers compare. */
export const decidedOn = ({ type, revision }: Offer) => ({
  availability_revision: revision,
  type_version: type.version,
});

/** When a session is, with all that follows from its type. */
export function timesOf({ start_at, end_at, local_date }: Slot, { type }: Offer) {
  const { from: busy_from_at, until: busy_until_at } = busyTime(type, start_at);
  return { start_at, end_at, local_date, busy_from_at, busy_until_at };
}

function open(id: string, slot: Slot, offer: Offer, env: Env, now: number) {
  const { coach_id, id: session_type_id, capacity, cancellation_notice_minutes } = offer.type;
  return drizzle(env.DB)
    .insert(coaching_sessions)
    .values({
      id,
      coach_id,
      session_type_id,
      status: "scheduled",
      ...timesOf(slot, offer),
      ...decidedOn(offer),
      capacity,
      cancellation_notice_minutes,
      sequence: 0,
      version: 1,
      created_at: now,
      updated_at: now,
    });
}
