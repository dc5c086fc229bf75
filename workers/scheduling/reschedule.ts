import { AppError } from "#lib/errors";
import { connection } from "#workers/coaching/connection";
import { announce } from "#workers/outbox/announce";
import { type Change, type Changed, nextVersions } from "#workers/scheduling/change";
import { decideUntilWritten, type Raised, writeGuarded } from "#workers/scheduling/guarded";
import { type Offer, readDesk, readOffer } from "#workers/scheduling/read-desk";
import { cancellableUntil, happened, type Viewed } from "#workers/scheduling/session-row";
import { requireTransition } from "#workers/scheduling/session-states";
import { type Slot, slotAt } from "#workers/scheduling/slots";
import { decidedOn, timesOf } from "#workers/scheduling/take-seat";
import { viewSession } from "#workers/scheduling/view-session";

/** Moves a session with all its seats to another slot. To where it is already, nothing happens. */
export const rescheduleSession = (change: Change, at: number, env: Env, now: number) =>
  decideUntilWritten(() => decide(change, at, env, now));

async function decide(
  { session_id, user_id, request_id }: Change,
  at: number,
  env: Env,
  now: number,
): Promise<Changed | Raised> {
  const viewed = await viewSession(session_id, user_id, env);
  const { row, seats } = viewed;
  requireTransition(row.status, "scheduled");
  await requireMover(viewed, env, now);
  if (at === row.start_at) return {};

  const offer = await readOffer(row.session_type_id, env);
  if (!offer) throw new AppError("NOT_FOUND");
  const slot = await slotBeside(session_id, at, offer, env, now);
  const booked = seats.filter(({ status }) => status === "booked");
  const previous_start_at = new Date(row.start_at).toISOString();
  const { row: event, enact } = announce(
    {
      event: "session.rescheduled",
      data: { ...happened({ ...row, ...slot }), previous_start_at },
    },
    { to: [row.coach_id, ...booked.map((seat) => seat.user_id)], actor: user_id },
    request_id,
    env,
    now,
  );
  const moved = { sequence: row.sequence + 1, ...timesOf(slot, offer), ...decidedOn(offer) };
  return (await writeGuarded([nextVersions([row], moved, env, now), event], env)) ?? { enact };
}

/** Clients move what is theirs alone, as long as they may cancel it. */
async function requireMover({ row, seats, reader }: Viewed, env: Env, now: number): Promise<void> {
  if (reader === row.coach_id) return;
  if (!(await connection(row.coach_id, reader, env))) throw new AppError("NOT_FOUND");
  if (seats.every(({ status }) => status === "cancelled")) {
    requireTransition("cancelled", "scheduled");
  }
  if (row.capacity > 1) {
    throw new AppError("FORBIDDEN", "Only the coach moves a session of several: give up the seat");
  }
  if (now > cancellableUntil(row)) throw new AppError("CANCELLATION_WINDOW_CLOSED");
}

/** A slot of its own, as if the session that moves were not there. */
async function slotBeside(
  sessionId: string,
  at: number,
  offer: Offer,
  env: Env,
  now: number,
): Promise<Slot> {
  const desk = await readDesk(offer, { from: at, until: at }, sessionId, env, now);
  const slot = slotAt(desk, at);
  if (typeof slot === "string") throw new AppError(slot);
  if (slot.session_id !== null) throw new AppError("SESSION_CONFLICT");
  return slot;
}
