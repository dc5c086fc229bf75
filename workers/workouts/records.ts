import { eq, getTableColumns, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Best, Records } from "#contract/workouts";
import { workout_exercises, workout_logs, workouts } from "#d1-migrations/schema/workouts";
import { shownLog } from "#workers/workouts/shown";
import { inKilograms, ONE_REP_MAX, WEIGHT } from "#workers/workouts/strength";

/** Up to how many repetitions a best set is kept for each number. */
const MOST_REPS = 20;

const { reps, duration_seconds, distance_meters, logged_at } = workout_logs;

/** What is compared for each record: null for sets that do not count, such as one that failed. */
const SCORES: Record<keyof Records, SQL> = {
  max_weight: sql`CASE WHEN coalesce(${reps}, 1) > 0 THEN ${WEIGHT} END`,
  estimated_1rm: ONE_REP_MAX,
  max_reps: sql`${reps}`,
  longest: sql`${duration_seconds}`,
  farthest: sql`${distance_meters}`,
  by_reps: sql`CASE WHEN ${reps} BETWEEN 1 AND ${MOST_REPS} THEN ${WEIGHT} END`,
};

/**
 * The best sets of the exercises that a condition picks, in one question: each set counts for each
 * record, of which the first place is kept. (D1 joins five selects by UNION at most.)
 */
export function recordsIn(exercises: SQL | undefined, env: Env) {
  const scores = Object.entries(SCORES).map(([record, score]) => sql`WHEN ${record} THEN ${score}`);
  const best = sql`(
    WITH scored AS (
      SELECT ${workout_logs.id}, ${logged_at}, ${reps}, record.value AS record,
        CASE record.value ${sql.join(scores, sql` `)} END AS score
      FROM ${workout_exercises}
      JOIN ${workouts} ON ${workouts.id} = ${workout_exercises.workout_id}
      JOIN ${workout_logs} ON ${workout_logs.workout_exercise_id} = ${workout_exercises.id}
      CROSS JOIN json_each(${JSON.stringify(Object.keys(SCORES))}) AS record
      WHERE ${exercises}),
    ranked AS (
      SELECT *, row_number() OVER (
        PARTITION BY record, CASE record WHEN 'by_reps' THEN reps END
        ORDER BY score DESC, logged_at, id) AS place
      FROM scored WHERE score > 0)
    SELECT id, record, score FROM ranked WHERE place = 1) AS best`;
  return drizzle(env.DB)
    .select({
      ...getTableColumns(workout_logs),
      workout_id: workout_exercises.workout_id,
      record: sql<keyof Records>`best.record`,
      score: sql<number>`best.score`,
    })
    .from(workout_logs)
    .innerJoin(best, sql`best.id = ${workout_logs.id}`)
    .innerJoin(workout_exercises, eq(workout_exercises.id, workout_logs.workout_exercise_id))
    .orderBy(reps);
}
type RecordRow = Awaited<ReturnType<typeof recordsIn>>[number];

export function shownRecords(rows: RecordRow[]): Records {
  const find = (record: keyof Records) => rows.find((row) => row.record === record);
  const best = (record: keyof Records) => {
    const row = find(record);
    return row ? shownBest(row) : null;
  };
  const heaviest = find("estimated_1rm");
  return {
    max_weight: best("max_weight"),
    estimated_1rm: heaviest
      ? { ...shownBest(heaviest), estimated_1rm_kg: inKilograms(heaviest.score) }
      : null,
    max_reps: best("max_reps"),
    longest: best("longest"),
    farthest: best("farthest"),
    by_reps: rows.filter(({ record }) => record === "by_reps").map(shownBest),
  };
}

const shownBest = ({ record: _, score: __, ...row }: RecordRow): Best => ({
  ...shownLog(row),
  workout_id: row.workout_id,
});
