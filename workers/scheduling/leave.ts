import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { coaching_sessions, session_participants } from "#d1-migrations/schema/scheduling";
import { announceAll, type News } from "#workers/outbox/announce";
import { type Changed, nextVersions } from "#workers/scheduling/change";
import { type Raised, writeGuarded } from "#workers/scheduling/guarded";
import { happened, type Seat, type SessionRow } from "#workers/scheduling/session-row";

/** A session, and the seats in it that are given up. */
export type Leaving = {
  row: Pick<SessionRow, "id" | "version" | "coach_id" | "start_at" | "end_at" | "seats_taken">;
  seats: Pick<Seat, "booking_id" | "client_profile_id" | "user_id">[];
};

/** Who gives them up, why, and in which request. */
type Leave = { user_id: string; reason: string | null; request_id: string };

/**
 * Frees the seats, and with the last of them all of a session. All of it is written or nothing, by
 * as many statements for many sessions as for one.
 */
export async function leave(
  leavings: Leaving[],
  { user_id, reason, request_id }: Leave,
  env: Env,
  now: number,
): Promise<Changed | Raised> {
  const cancelled = {
    status: "cancelled",
    cancelled_by: user_id,
    cancel_reason: reason,
    cancelled_at: now,
  } as const;
  const sequence = sql`${coaching_sessions.sequence} + 1`;
  const ended = leavings.filter(isLast);
  const ongoing = leavings.filter((one) => !isLast(one));
  const news = leavings.map((one) => newsOf(one, user_id));
  const { rows, enact } = announceAll(news, request_id, env, now);
  const raised = await writeGuarded(
    [
      nextVersions(rowsOf(ended), { sequence, ...cancelled }, env, now),
      nextVersions(rowsOf(ongoing), { sequence }, env, now),
      drizzle(env.DB).update(session_participants).set(cancelled).where(areAmong(leavings)),
      rows,
    ],
    env,
  );
  return raised ?? { enact };
}

const isLast = ({ row, seats }: Leaving): boolean => seats.length === row.seats_taken;

const rowsOf = (leavings: Leaving[]) => leavings.map(({ row }) => row);

/** Names the client only where the session goes on for others. */
function newsOf(leaving: Leaving, actor: string): News {
  const { row, seats } = leaving;
  const who = isLast(leaving) ? {} : { client_profile_id: seats[0]?.client_profile_id };
  return {
    happened: { event: "session.cancelled", data: { ...happened(row), ...who } },
    to: [row.coach_id, ...seats.map((seat) => seat.user_id)],
    actor,
  };
}

function areAmong(leavings: Leaving[]) {
  const bookings = leavings.flatMap(({ seats }) => seats.map(({ booking_id }) => booking_id));
  return sql`${session_participants.booking_id} IN (SELECT value FROM json_each(${JSON.stringify(bookings)}))`;
}
