import { and, asc, desc, eq, gte, inArray, lt, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { CoachSessionQuery, SessionQuery } from "#contract/sessions";
import {
  coaching_sessions,
  session_participants,
  session_types,
} from "#d1-migrations/schema/scheduling";
import { users } from "#d1-migrations/schema/users";
import { afterPlace, nextPlace } from "#workers/http/place";
import {
  SESSION_COLUMNS,
  type SessionRow,
  sessionsWhere,
  shownSession,
  viewAll,
} from "#workers/scheduling/session-row";

/** The sessions that a coach gives, by their start. */
export async function listCoachSessions(coachId: string, query: CoachSessionQuery, env: Env) {
  const { status, client_profile_id, limit } = query;
  const ofClient = sql`(SELECT ${session_participants.session_id} FROM ${session_participants}
    WHERE ${session_participants.client_profile_id} = ${client_profile_id})`;
  const { inRange, inOrder } = page(query, coaching_sessions.start_at, coaching_sessions.id);
  const wanted = and(
    eq(coaching_sessions.coach_id, coachId),
    status && eq(coaching_sessions.status, status),
    client_profile_id === undefined ? undefined : inArray(coaching_sessions.id, ofClient),
    ...inRange,
  );
  const rows = await sessionsWhere(wanted, env)
    .orderBy(...inOrder)
    .limit(limit + 1);
  return shownPage(rows, limit, coachId, env);
}

/** The sessions in which somebody has or had a seat, with whichever coach, by their start. */
export async function listOwnSessions(userId: string, query: SessionQuery, env: Env) {
  const { status, limit } = query;
  const { inRange, inOrder } = page(
    query,
    session_participants.start_at,
    session_participants.session_id,
  );
  const rows = await drizzle(env.DB)
    .select(SESSION_COLUMNS)
    .from(session_participants)
    .innerJoin(coaching_sessions, eq(coaching_sessions.id, session_participants.session_id))
    .innerJoin(session_types, eq(session_types.id, coaching_sessions.session_type_id))
    .innerJoin(users, eq(users.id, coaching_sessions.coach_id))
    .where(and(eq(session_participants.user_id, userId), status && seatIs(status), ...inRange))
    .orderBy(...inOrder)
    .limit(limit + 1);
  return shownPage(rows, limit, userId, env);
}

/** For whoever gave up their seat, a session is cancelled, whatever it is for the others. */
const seatIs = (status: SessionRow["status"]): SQL | undefined =>
  status === "cancelled"
    ? eq(session_participants.status, "cancelled")
    : and(eq(session_participants.status, "booked"), eq(coaching_sessions.status, status));

function page(
  { from, to, order, cursor }: SessionQuery,
  start: typeof coaching_sessions.start_at | typeof session_participants.start_at,
  id: typeof coaching_sessions.id | typeof session_participants.session_id,
) {
  const sorted = order === "asc" ? asc : desc;
  return {
    inRange: [
      from === undefined ? undefined : gte(start, Date.parse(from)),
      to === undefined ? undefined : lt(start, Date.parse(to)),
      afterPlace(cursor, start, id, order),
    ],
    inOrder: [sorted(start), sorted(id)],
  };
}

async function shownPage(rows: SessionRow[], limit: number, reader: string, env: Env) {
  const viewed = await viewAll(rows.slice(0, limit), reader, env);
  return {
    sessions: viewed.map(shownSession),
    next_cursor: nextPlace(rows, limit, (row) => [row.start_at, row.id]),
  };
}
