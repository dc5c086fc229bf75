import { and, between, eq, getTableColumns, gt, inArray, lt, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { coach_profiles } from "#d1-migrations/schema/coaching";
import {
  coach_availabilities,
  coach_availability_overrides,
  coaching_sessions,
  session_participants,
  session_types,
} from "#d1-migrations/schema/scheduling";
import { zoneOfHours } from "#workers/scheduling/availability";
import type { Interval } from "#workers/scheduling/interval";
import type { Hours } from "#workers/scheduling/open-hours";
import type { Desk } from "#workers/scheduling/slots";
import { DAY_MS, dateOf, dayOf } from "#workers/scheduling/wall-clock";

/** A type and the hours of its coach, as they are now. */
export type Offer = {
  type: typeof session_types.$inferSelect;
  hours: Omit<Hours, "overrides">;
  /** Of the hours; 0 until the coach has set any. */
  revision: number;
};

/** Also of what is deleted: its sessions can still be moved. */
export async function readOffer(typeId: string, env: Env): Promise<Offer | undefined> {
  const row = await drizzle(env.DB)
    .select({
      type: getTableColumns(session_types),
      timezone: zoneOfHours,
      windows: coach_availabilities.windows,
      revision: coach_availabilities.revision,
    })
    .from(session_types)
    .innerJoin(coach_profiles, eq(coach_profiles.user_id, session_types.coach_id))
    .leftJoin(coach_availabilities, eq(coach_availabilities.coach_id, session_types.coach_id))
    .where(eq(session_types.id, typeId))
    .get();
  if (!row) return undefined;
  const { type, timezone, windows, revision } = row;
  return { type, hours: { timezone, windows: windows ?? [] }, revision: revision ?? 0 };
}

/** A type of a coach that can be booked now. */
export async function readOpenOffer(typeId: string, env: Env): Promise<Offer | undefined> {
  const offer = await readOffer(typeId, env);
  return offer?.type.is_active && offer.type.deleted_at === null ? offer : undefined;
}

/** No zone is further from UTC, no session with its buffers longer. */
const MARGIN_MS = 2 * DAY_MS;

/** What else decides on starts in an interval. `except` is a session that is about to move away. */
export async function readDesk(
  { type, hours }: Offer,
  { from, until }: Interval,
  except: string | undefined,
  env: Env,
  now: number,
): Promise<Desk> {
  const around = { from: from - MARGIN_MS, until: until + MARGIN_MS };
  const [overrides, taken] = await drizzle(env.DB).batch([
    overridesOf(type.coach_id, around, env),
    takenOf(type.coach_id, around, env),
  ]);
  return {
    hours: { ...hours, overrides },
    terms: type,
    taken: taken.filter(({ id }) => id !== except),
    now,
  };
}

function overridesOf(coachId: string, { from, until }: Interval, env: Env) {
  const { coach_id, date } = coach_availability_overrides;
  return drizzle(env.DB)
    .select()
    .from(coach_availability_overrides)
    .where(and(eq(coach_id, coachId), between(date, dateOf(dayOf(from)), dateOf(dayOf(until)))));
}

/** The coach's sessions that take time: neither what is cancelled nor where nobody came. */
const takenOf = (coachId: string, { from, until }: Interval, env: Env) =>
  drizzle(env.DB)
    .select({
      id: coaching_sessions.id,
      session_type_id: coaching_sessions.session_type_id,
      start_at: coaching_sessions.start_at,
      end_at: coaching_sessions.end_at,
      busy_from_at: coaching_sessions.busy_from_at,
      busy_until_at: coaching_sessions.busy_until_at,
      local_date: coaching_sessions.local_date,
      capacity: coaching_sessions.capacity,
      seats_taken: seatsTaken,
    })
    .from(coaching_sessions)
    .where(
      and(
        eq(coaching_sessions.coach_id, coachId),
        inArray(coaching_sessions.status, ["scheduled", "completed"]),
        gt(coaching_sessions.busy_from_at, from),
        lt(coaching_sessions.busy_from_at, until),
      ),
    );

/** How many seats of a session are booked, as a column of a query on sessions. */
export const seatsTaken = sql<number>`(SELECT count(*) FROM ${session_participants} seat
  WHERE seat.session_id = ${coaching_sessions.id} AND seat.status = 'booked')`;
