import { and, eq, inArray, or } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Booking } from "#contract/sessions";
import { coaching_sessions, session_participants } from "#d1-migrations/schema/scheduling";
import { AppError } from "#lib/errors";
import { announce } from "#workers/outbox/announce";
import { clientFor } from "#workers/scheduling/client-for";
import {
  CHANGED,
  decideUntilWritten,
  type Raised,
  writeGuarded,
} from "#workers/scheduling/guarded";
import { readDesk, readOpenOffer } from "#workers/scheduling/read-desk";
import { happened } from "#workers/scheduling/session-row";
import { slotAt } from "#workers/scheduling/slots";
import { type NewSeat, takeSeat } from "#workers/scheduling/take-seat";
import { featureAccess } from "#workers/subscriptions/feature-access";
import { requireOpen } from "#workers/subscriptions/require-feature";

/** Who asks, and under which id: repeated under the same, it books nothing more. */
type Request = { booking_id: string; user_id: string; request_id: string };

/** `enact` is absent where it was booked before. */
type Booked = { session_id: string; enact?: () => Promise<void> };

/** Takes a seat in what the coach has free at that instant, or says why there is none. */
export const book = (request: Request, wanted: Booking, env: Env, now: number): Promise<Booked> =>
  decideUntilWritten(() => decide(request, wanted, env, now));

async function decide(
  { booking_id, user_id, request_id }: Request,
  { session_type_id, start_at, client_profile_id, notes }: Booking,
  env: Env,
  now: number,
): Promise<Booked | Raised> {
  const offer = await readOpenOffer(session_type_id, env);
  if (!offer) throw new AppError("NOT_FOUND", "There is no such session type");
  const { coach_id, capacity } = offer.type;
  const at = Date.parse(start_at);
  const [client, desk, access] = await Promise.all([
    clientFor(user_id, client_profile_id, coach_id, env),
    readDesk(offer, { from: at, until: at }, undefined, env, now),
    featureAccess("session_booking", coach_id, env, now),
  ]);
  const seat = {
    booking_id,
    client_profile_id: client.id,
    user_id: client.user_id,
    notes: notes ?? null,
  };
  const earlier = await seatThere(seat, session_type_id, at, env);
  if (earlier?.booking_id === booking_id) return { session_id: earlier.session_id };
  if (earlier) throw new AppError("ALREADY_BOOKED");
  requireOpen(access);
  const slot = slotAt(desk, at);
  if (typeof slot === "string") throw new AppError(slot);
  const session = { id: slot.session_id ?? booking_id, coach_id, ...slot };
  const { row, enact } = announce(
    { event: "session.booked", data: happened(session) },
    { to: [coach_id, client.user_id], actor: user_id },
    request_id,
    env,
    now,
  );
  const raised = await writeGuarded([...takeSeat(seat, slot, offer, env, now), row], env);
  // Of a session for several, somebody else may have taken the first seat: there may be others.
  if (raised === "SESSION_CONFLICT" && capacity > 1) return CHANGED;
  return raised ?? { session_id: session.id, enact };
}

/** What this very request has booked, or the client has at the same time in the same. */
const seatThere = (
  { booking_id, client_profile_id }: NewSeat,
  typeId: string,
  at: number,
  env: Env,
) =>
  drizzle(env.DB)
    .select({
      booking_id: session_participants.booking_id,
      session_id: session_participants.session_id,
    })
    .from(session_participants)
    .innerJoin(coaching_sessions, eq(coaching_sessions.id, session_participants.session_id))
    .where(
      or(
        eq(session_participants.booking_id, booking_id),
        and(
          eq(session_participants.client_profile_id, client_profile_id),
          eq(session_participants.start_at, at),
          eq(session_participants.status, "booked"),
          eq(coaching_sessions.session_type_id, typeId),
          inArray(coaching_sessions.status, ["scheduled", "completed"]),
        ),
      ),
    )
    .get();
