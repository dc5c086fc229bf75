import { and, asc, desc, eq, gte, lte, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Workout, WorkoutQuery, Workouts, WorkoutStatus } from "#contract/workouts";
import { workouts } from "#d1-migrations/schema/workouts";
import { afterDay, dayCursor } from "#lib/day-cursor";
import { AppError } from "#lib/errors";
import { clientsDay } from "#workers/workouts/clients-day";
import { shown } from "#workers/workouts/shown";
import { belongsTo, type Whose } from "#workers/workouts/whose";

const PLACE = { day: workouts.scheduled_date, id: workouts.id };

/** Somebody's workouts by their days. Four questions of the database, however many there are. */
export async function listWorkouts(
  whose: Whose,
  { from, to, status, order, cursor, limit }: WorkoutQuery,
  env: Env,
  now: number,
): Promise<Workouts> {
  const days = await clientsDay(whose, env, now);
  const sorted = order === "asc" ? asc : desc;
  const rows = await drizzle(env.DB)
    .select()
    .from(workouts)
    .where(
      and(
        belongsTo(whose),
        from === undefined ? undefined : gte(workouts.scheduled_date, from),
        to === undefined ? undefined : lte(workouts.scheduled_date, to),
        status === undefined ? undefined : hasStatus(status, days),
        cursor === undefined ? undefined : afterDay(cursor, PLACE, order),
      ),
    )
    .orderBy(sorted(PLACE.day), sorted(PLACE.id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    workouts: await shown(page, days, env),
    next_cursor: last ? dayCursor(last.scheduled_date, last.id) : null,
  };
}

/** One of somebody's workouts. Throws NOT_FOUND for everybody else's. */
export async function readWorkout(
  whose: Whose,
  id: string,
  env: Env,
  now: number,
): Promise<Workout> {
  const days = await clientsDay(whose, env, now);
  const rows = await drizzle(env.DB)
    .select()
    .from(workouts)
    .where(and(belongsTo(whose), eq(workouts.id, id)));
  const [workout] = await shown(rows, days, env);
  if (!workout) throw new AppError("NOT_FOUND", "There is no such workout");
  return workout;
}

/** A scheduled workout is missed once its day has passed for its client. */
function hasStatus(status: WorkoutStatus, days: Record<string, string>): SQL | undefined {
  if (status !== "scheduled" && status !== "missed") return eq(workouts.status, status);
  const today = sql`json_extract(${JSON.stringify(days)}, '$."' || ${workouts.client_profile_id} || '"')`;
  const { scheduled_date } = workouts;
  const when =
    status === "missed" ? sql`${scheduled_date} < ${today}` : sql`${scheduled_date} >= ${today}`;
  return and(eq(workouts.status, "scheduled"), when);
}
