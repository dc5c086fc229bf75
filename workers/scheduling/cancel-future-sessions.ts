import { and, asc, eq, gt } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { coaching_sessions, session_participants } from "#d1-migrations/schema/scheduling";
import type { Changed } from "#workers/scheduling/change";
import { decideUntilWritten } from "#workers/scheduling/guarded";
import { leave, type Leaving } from "#workers/scheduling/leave";
import { seatsTaken } from "#workers/scheduling/read-desk";

/** Who has left whom, and who said so: the coach or the client. */
type Parting = { client_profile_id: string; user_id: string; request_id: string };

/** The soonest go first; more than these are left to the sweep. */
const AT_ONCE = 500;

/**
 * Cancels what a client still has booked with a coach, whatever the notice. `enact` tells the two of
 * each. Called once the client is archived, when nothing more can be booked. Safe to repeat.
 */
export const cancelFutureSessions = (
  { client_profile_id, ...who }: Parting,
  env: Env,
  now: number,
): Promise<Changed> =>
  decideUntilWritten(async () => {
    const coming = await comingFor(client_profile_id, env, now);
    return coming.length === 0 ? {} : leave(coming, { ...who, reason: null }, env, now);
  });

/** The sessions that are still to begin, each with the client's seat. */
async function comingFor(clientProfileId: string, env: Env, now: number): Promise<Leaving[]> {
  const { booking_id, client_profile_id, user_id, session_id, start_at, status } =
    session_participants;
  const { id, version, coach_id, end_at } = coaching_sessions;
  const rows = await drizzle(env.DB)
    .select({
      row: { id, version, coach_id, start_at, end_at, seats_taken: seatsTaken },
      seat: { booking_id, client_profile_id, user_id },
    })
    .from(session_participants)
    .innerJoin(coaching_sessions, eq(id, session_id))
    .where(
      and(
        eq(client_profile_id, clientProfileId),
        eq(status, "booked"),
        gt(start_at, now),
        eq(coaching_sessions.status, "scheduled"),
      ),
    )
    .orderBy(asc(start_at))
    .limit(AT_ONCE);
  return rows.map(({ row, seat }) => ({ row, seats: [seat] }));
}
