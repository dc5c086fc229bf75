import { and, eq, gte, inArray, or, sql } from "drizzle-orm";

import { coaching_sessions, session_participants } from "#d1-migrations/schema/scheduling";
import { calendarFile } from "#workers/scheduling/calendar-file";
import { ownerOf } from "#workers/scheduling/feed-token";
import { sessionsWhere, viewAll } from "#workers/scheduling/session-row";
import { DAY_MS } from "#workers/scheduling/wall-clock";

/** Calendars show what lies behind, too, but nobody scrolls back for ever. */
const SHOWN_BACK_MS = 90 * DAY_MS;
/** Of more than these, the ones furthest from now are left out. */
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
  const nearest = await sessionsWhere(concerned, env)
    .orderBy(sql`abs(${coaching_sessions.start_at} - ${now})`, coaching_sessions.id)
    .limit(MOST_SESSIONS);
  const rows = nearest.toSorted((a, b) => a.start_at - b.start_at || (a.id < b.id ? -1 : 1));
  return calendarFile(await viewAll(rows, userId, env));
}
