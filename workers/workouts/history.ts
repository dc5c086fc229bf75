import { and, asc, desc, eq, inArray, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { History, HistoryQuery } from "#contract/workouts";
import { workout_exercises, workout_logs, workouts } from "#d1-migrations/schema/workouts";
import { afterDay, dayCursor } from "#lib/day-cursor";
import { recordsIn, shownRecords } from "#workers/workouts/records";
import { shownLog } from "#workers/workouts/shown";
import { inKilograms, ONE_REP_MAX, VOLUME } from "#workers/workouts/strength";
import { belongsTo, type OneClients } from "#workers/workouts/whose";

const PLACE = { day: workouts.scheduled_date, id: workout_exercises.id };

/**
 * What was done of one exercise: the workouts with sets of it, the latest day first, and the best
 * sets of all. One transaction of three questions, however much there is.
 */
export async function exerciseHistory(
  whose: OneClients,
  exerciseId: string,
  { cursor, limit }: HistoryQuery,
  env: Env,
): Promise<History> {
  const db = drizzle(env.DB);
  const isIt = and(
    belongsTo(whose),
    eq(workout_exercises.user_id, whose.user_id),
    eq(workout_exercises.history_id, exerciseId),
  );
  const entries = db
    .select({
      workout_exercise_id: workout_exercises.id,
      workout_id: workout_exercises.workout_id,
      name: workout_exercises.name,
      scheduled_date: workouts.scheduled_date,
      one_rep_max: ofSets<number | null>(sql`max(${ONE_REP_MAX})`),
      volume: ofSets<number>(sql`coalesce(sum(${VOLUME}), 0)`),
    })
    .from(workout_exercises)
    .innerJoin(workouts, eq(workouts.id, workout_exercises.workout_id))
    .where(and(isIt, HAS_SETS, cursor === undefined ? undefined : afterDay(cursor, PLACE, "desc")))
    .orderBy(desc(PLACE.day), desc(PLACE.id))
    .limit(limit + 1);
  const { workout_exercise_id, set_number, id } = workout_logs;
  const [found, logs, records] = await db.batch([
    entries,
    db
      .select()
      .from(workout_logs)
      .where(
        // Not by a bare name: one that `e` does not have would be the outer table's, and every set fit.
        inArray(workout_exercise_id, sql`(SELECT e.id FROM ${entries.as("e")})`),
      )
      .orderBy(asc(set_number), asc(id)),
    recordsIn(isIt, env),
  ]);
  const byExercise = Map.groupBy(logs, (log) => log.workout_exercise_id);
  const page = found.slice(0, limit);
  const last = found.length > limit ? page.at(-1) : undefined;
  return {
    exercise_id: exerciseId,
    records: shownRecords(records),
    entries: page.map(({ one_rep_max, volume, ...entry }) => ({
      ...entry,
      estimated_1rm_kg: one_rep_max === null ? null : inKilograms(one_rep_max),
      volume_kg: inKilograms(volume),
      logs: (byExercise.get(entry.workout_exercise_id) ?? []).map(shownLog),
    })),
    next_cursor: last ? dayCursor(last.scheduled_date, last.workout_exercise_id) : null,
  };
}

/** Something about all sets of the exercise at hand. */
const ofSets = <T>(what: SQL) => sql<T>`(SELECT ${what} FROM ${workout_logs}
  WHERE ${workout_logs.workout_exercise_id} = ${workout_exercises.id})`;

const HAS_SETS = sql`${ofSets<number>(sql`count(*)`)} > 0`;
