import { eq, getTableColumns, inArray, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Session } from "#contract/sessions";
import {
  coaching_sessions,
  session_participants,
  session_types,
} from "#d1-migrations/schema/scheduling";
import { users } from "#d1-migrations/schema/users";
import { seatsTaken } from "#workers/scheduling/read-desk";
import { MINUTE_MS } from "#workers/scheduling/wall-clock";

/** Of a query on sessions that is joined with their types and coaches. */
export const SESSION_COLUMNS = {
  ...getTableColumns(coaching_sessions),
  name: session_types.name,
  location: session_types.location,
  color: session_types.color,
  coach_name: users.display_name,
  // A batch answers by the names of columns: two of the same name would become one.
  type_updated_at: sql<number>`${session_types.updated_at}`.as("type_updated_at"),
  seats_taken: seatsTaken,
};
export type SessionRow = typeof coaching_sessions.$inferSelect & {
  name: string;
  location: string | null;
  color: string | null;
  coach_name: string;
  type_updated_at: number;
  seats_taken: number;
};
export type Seat = typeof session_participants.$inferSelect & { display_name: string };

/** A session with the seats that its reader may know of: the coach all, a client their own. */
export type Viewed = { row: SessionRow; seats: Seat[]; reader: string };

/** The sessions for which a condition holds. */
export const sessionsWhere = (condition: SQL | undefined, env: Env) =>
  drizzle(env.DB)
    .select(SESSION_COLUMNS)
    .from(coaching_sessions)
    .innerJoin(session_types, eq(session_types.id, coaching_sessions.session_type_id))
    .innerJoin(users, eq(users.id, coaching_sessions.coach_id))
    .where(condition);

/** All seats of some sessions, those that were taken first leading. */
export const seatsOf = (sessionIds: string[], env: Env) =>
  drizzle(env.DB)
    .select({ ...getTableColumns(session_participants), display_name: users.display_name })
    .from(session_participants)
    .innerJoin(users, eq(users.id, session_participants.user_id))
    .where(
      inArray(
        session_participants.session_id,
        sql`(SELECT value FROM json_each(${JSON.stringify(sessionIds)}))`,
      ),
    )
    .orderBy(session_participants.booking_id);

/** Some sessions as one reader sees them, with the seats of all of them in one more query. */
export async function viewAll(rows: SessionRow[], reader: string, env: Env): Promise<Viewed[]> {
  const all = await seatsOf(
    rows.map(({ id }) => id),
    env,
  );
  const seats = Map.groupBy(all, ({ session_id }) => session_id);
  return rows.map((row) => ({
    row,
    seats: seatsFor(reader, row, seats.get(row.id) ?? []),
    reader,
  }));
}

/** Until when the client may cancel or move it. */
export const cancellableUntil = ({ start_at, cancellation_notice_minutes }: SessionRow): number =>
  start_at - cancellation_notice_minutes * MINUTE_MS;

/** What its events say of a session. */
export const happened = (session: {
  id: string;
  coach_id: string;
  start_at: number;
  end_at: number;
}) => ({
  session_id: session.id,
  coach_id: session.coach_id,
  start_at: instant(session.start_at),
  end_at: instant(session.end_at),
});

/** The seats that a reader may know of. */
export const seatsFor = (reader: string, row: SessionRow, seats: Seat[]): Seat[] =>
  row.coach_id === reader ? seats : seats.filter(({ user_id }) => user_id === reader);

/** As its reader sees it. Who cancelled is told where that was the coach or the reader. */
export function shownSession({ row, seats, reader }: Viewed): Session {
  const { coach_id, cancelled_by } = row;
  const knows = reader === coach_id || cancelled_by === coach_id || cancelled_by === reader;
  return {
    id: row.id,
    coach_id: row.coach_id,
    coach_name: row.coach_name,
    session_type_id: row.session_type_id,
    name: row.name,
    location: row.location,
    color: row.color,
    start_at: instant(row.start_at),
    end_at: instant(row.end_at),
    status: row.status,
    sequence: row.sequence,
    version: row.version,
    capacity: row.capacity,
    seats_left: row.status === "scheduled" ? row.capacity - row.seats_taken : 0,
    cancellable_until_at: instant(cancellableUntil(row)),
    participants: seats.map(
      ({ client_profile_id, display_name, status, notes, cancel_reason }) => ({
        client_profile_id,
        display_name,
        status,
        notes,
        cancel_reason,
      }),
    ),
    notes: seats.length === 1 ? seats[0]!.notes : null,
    cancelled_by: knows ? row.cancelled_by : null,
    cancel_reason: knows ? row.cancel_reason : null,
    cancelled_at: maybeInstant(row.cancelled_at),
    completed_at: maybeInstant(row.completed_at),
    no_show_at: maybeInstant(row.no_show_at),
    created_at: instant(row.created_at),
    updated_at: instant(row.updated_at),
  };
}

const instant = (at: number) => new Date(at).toISOString();
const maybeInstant = (at: number | null) => (at === null ? null : instant(at));
