import { and, asc, eq, gte, inArray, or, sql } from "drizzle-orm";

import { coaching_sessions, session_participants } from "#d1-migrations/schema/scheduling";
import { calendarFile } from "#workers/scheduling/calendar-file";
import { ownerOf } from "#workers/scheduling/feed-token";
import { seatsFor, seatsOf, sessionsWhere } from "#workers/scheduling/session-row";
import { DAY_MS } from "#workers/scheduling/wall-clock";

/** Calendars show what lies behind, too, but nobody scrolls back for ever. */
const SHOWN_BACK_MS = 90 * DAY_MS;
const MOST_SESSIONS = 1000;

/** All sessions of whoever the token belongs to, as coach and as client. */
export async function calendarFeed(token: string, env: Env, now: number): Promise<string> {
  const userId = await ownerOf(token, env);
  const own = sql`(SELECT ${session_participants.session_id} FROM ${session_participants}
    WHERE ${session_participants.user_id} = ${userId}
      AND ${session_participants.start_at} >= ${now - SHOWN_BACK_MS})`;
  const concerned = and(
    or(eq(coaching_sessions.coach_id, userId), inArray(coaching_sessions.id, own)),
    gte(coaching_sessions.start_at, now - SHOWN_BACK_MS),
  );
  const rows = await sessionsWhere(concerned, env)
    .orderBy(asc(coaching_sessions.start_at), asc(coaching_sessions.id))
    .limit(MOST_SESSIONS);
  const all = await seatsOf(
    rows.map(({ id }) => id),
    env,
  );
  const seats = Map.groupBy(all, ({ session_id }) => session_id);
  const viewed = rows.map((row) => ({
    row,
    seats: seatsFor(userId, row, seats.get(row.id) ?? []),
    reader: userId,
  }));
  return calendarFile(viewed);
}
