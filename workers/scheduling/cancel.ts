import type { Cancellation } from "#contract/sessions";
import { AppError } from "#lib/errors";
import type { Change, Changed } from "#workers/scheduling/change";
import { decideUntilWritten, type Raised } from "#workers/scheduling/guarded";
import { leave } from "#workers/scheduling/leave";
import { cancellableUntil, type Seat } from "#workers/scheduling/session-row";
import { requireTransition } from "#workers/scheduling/session-states";
import { viewSession } from "#workers/scheduling/view-session";

/**
 * Gives up a seat or the whole session: clients their own seat, coaches everybody's unless they name
 * one. With its last seat a session ends too.
 */
export const cancelSession = (change: Change, wanted: Cancellation, env: Env, now: number) =>
  decideUntilWritten(() => decide(change, wanted, env, now));

async function decide(
  { session_id, user_id, request_id }: Change,
  { reason, client_profile_id }: Cancellation,
  env: Env,
  now: number,
): Promise<Changed | Raised> {
  const { row, seats } = await viewSession(session_id, user_id, env);
  requireTransition(row.status, "cancelled");
  const leaving = seatsLeaving(seats, client_profile_id);
  const isLate = user_id !== row.coach_id && now > cancellableUntil(row);
  if (isLate) throw new AppError("CANCELLATION_WINDOW_CLOSED");
  const who = { user_id, reason: reason ?? null, request_id };
  return leave([{ row, seats: leaving }], who, env, now);
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
