import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Cancellation } from "#contract/sessions";
import { session_participants } from "#d1-migrations/schema/scheduling";
import { AppError } from "#lib/errors";
import { announce } from "#workers/outbox/announce";
import { type Change, type Changed, nextVersion } from "#workers/scheduling/change";
import { decideUntilWritten, type Raised, writeGuarded } from "#workers/scheduling/guarded";
import {
  cancellableUntil,
  happened,
  type Seat,
  type SessionRow,
} from "#workers/scheduling/session-row";
import { requireTransition } from "#workers/scheduling/session-states";
import { viewSession } from "#workers/scheduling/view-session";

/**
 * Gives up a seat or the whole session: clients their own seat, coaches everybody's unless they name
 * one. With its last seat a session ends too.
 */
export const cancelSession = (change: Change, wanted: Cancellation, env: Env, now: number) =>
  decideUntilWritten(() => decide(change, wanted, "in time", env, now));

/** Takes one client out of a session, however soon it begins: coach and client have parted. */
export const withdraw = (change: Change, client_profile_id: string, env: Env, now: number) =>
  decideUntilWritten(() => decide(change, { client_profile_id }, "any time", env, now));

async function decide(
  change: Change,
  { reason, client_profile_id }: Cancellation,
  when: "in time" | "any time",
  env: Env,
  now: number,
): Promise<Changed | Raised> {
  const { row, seats } = await viewSession(change.session_id, change.user_id, env);
  requireTransition(row.status, "cancelled");
  const leaving = seatsLeaving(seats, client_profile_id);
  const isLate = change.user_id !== row.coach_id && now > cancellableUntil(row);
  if (isLate && when === "in time") throw new AppError("CANCELLATION_WINDOW_CLOSED");
  return leave(row, leaving, { ...change, reason: reason ?? null }, env, now);
}

/** Frees the seats, and with the last of them all of the session. */
async function leave(
  row: SessionRow,
  leaving: Seat[],
  { user_id, request_id, reason }: Change & { reason: string | null },
  env: Env,
  now: number,
): Promise<Changed | Raised> {
  const isLast = leaving.length === row.seats_taken;
  const cancelled = {
    status: "cancelled",
    cancelled_by: user_id,
    cancel_reason: reason,
    cancelled_at: now,
  } as const;
  const { row: event, enact } = announce(
    {
      event: "session.cancelled",
      data: {
        ...happened(row),
        ...(!isLast && { client_profile_id: leaving[0]?.client_profile_id }),
      },
    },
    { to: [row.coach_id, ...leaving.map((seat) => seat.user_id)], actor: user_id },
    request_id,
    env,
    now,
  );
  const bookings = JSON.stringify(leaving.map(({ booking_id }) => booking_id));
  const theirs = sql`${session_participants.booking_id} IN (SELECT value FROM json_each(${bookings}))`;
  const raised = await writeGuarded(
    [
      nextVersion(row, { sequence: row.sequence + 1, ...(isLast && cancelled) }, env, now),
      drizzle(env.DB).update(session_participants).set(cancelled).where(theirs),
      event,
    ],
    env,
  );
  return raised ?? { enact };
}

/** The booked seats that are meant. Throws for a seat that is given up already. */
function seatsLeaving(seats: Seat[], named: string | undefined) {
  const meant = seats.filter(
    ({ client_profile_id }) => (named ?? client_profile_id) === client_profile_id,
  );
  const booked = meant.filter(({ status }) => status === "booked");
  if (meant.length === 0) throw new AppError("NOT_FOUND", "There is no such participant");
  if (booked.length === 0) requireTransition("cancelled", "cancelled");
  return booked;
}
