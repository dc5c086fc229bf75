import { type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Best, Records } from "#contract/workouts";
import { workout_exercises, workout_logs, workouts } from "#d1-migrations/schema/workouts";
import { type LogRow, shownLog } from "#workers/workouts/shown";

/** Up to how many repetitions a best set is kept for each number. */
const MOST_REPS = 20;

/**
 * In units of 10 µg, of which both a kilogram and a pound are a whole number (the international
 * pound of 1959), so that equal weights are equal whichever unit they were entered in.
 */
const WEIGHT = sql`round(weight * CASE weight_unit WHEN 'lb' THEN 45359237 ELSE 100000000 END)`;
const UNITS_PER_KG = 100_000_000;

/** Epley (1985): what could be lifted once, by what was lifted several times; once is known. */
const ONE_REP_MAX = sql`CASE reps WHEN 1 THEN ${WEIGHT} ELSE ${WEIGHT} * (1 + reps / 30.0) END`;

/** Which sets count for a record, and what is compared. One that failed at once counts for nothing. */
const RECORDS: { record: keyof Records; score: SQL; among: SQL }[] = [
  { record: "max_weight", score: WEIGHT, among: sql`coalesce(reps, 1) > 0` },
  { record: "estimated_1rm", score: ONE_REP_MAX, among: sql`reps > 0` },
  { record: "max_reps", score: sql`reps`, among: sql`true` },
  { record: "longest", score: sql`duration_seconds`, among: sql`true` },
  { record: "farthest", score: sql`distance_meters`, among: sql`true` },
  { record: "by_reps", score: WEIGHT, among: sql`reps BETWEEN 1 AND ${MOST_REPS}` },
];

type RecordRow = LogRow & { workout_id: string; record: keyof Records; score: number };

/** The best sets of the exercises that a condition picks, in one question. */
export function recordsIn(exercises: SQL | undefined, env: Env) {
  const scored = RECORDS.map(
    ({ record, score, among }) =>
      sql`SELECT *, ${record} AS record, ${score} AS score FROM sets WHERE ${among}`,
  );
  return drizzle(env.DB).all<RecordRow>(sql`
    WITH sets AS (
      SELECT ${workout_logs}.*, ${workout_exercises.workout_id} FROM ${workout_exercises}
      JOIN ${workouts} ON ${workouts.id} = ${workout_exercises.workout_id}
      JOIN ${workout_logs} ON ${workout_logs.workout_exercise_id} = ${workout_exercises.id}
      WHERE ${exercises}),
    ranked AS (
      SELECT *, row_number() OVER (
        PARTITION BY record, CASE record WHEN 'by_reps' THEN reps END
        ORDER BY score DESC, logged_at, id) AS place
      FROM (${sql.join(scored, sql` UNION ALL `)}) WHERE score > 0)
    SELECT * FROM ranked WHERE place = 1 ORDER BY reps`);
}

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
      ? { ...shownBest(heaviest), estimated_1rm_kg: heaviest.score / UNITS_PER_KG }
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
