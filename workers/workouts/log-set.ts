import { and, eq, or, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { type Log, MAX_LOGS, type NewLog } from "#contract/workouts";
import { client_profiles } from "#d1-migrations/schema/coaching";
import { removed_workout_logs, workout_logs, workouts } from "#d1-migrations/schema/workouts";
import { AppError } from "#lib/errors";
import { refused } from "#workers/workouts/move-workout";
import { type Own, requireOwnExercise } from "#workers/workouts/require-own";
import { shownLog } from "#workers/workouts/shown";
import { startIfScheduled } from "#workers/workouts/start-if-scheduled";

/**
 * Keeps a set of one of the user's exercises. The first one begins the workout; a set that was
 * forgotten can follow after its end. The same `client_log_id` again finds the set as it is now, and
 * brings back none that was deleted.
 */
export async function logSet(
  own: Own,
  logId: string,
  draft: NewLog,
  env: Env,
  now: number,
): Promise<{ log: Log; isNew: boolean }> {
  const db = drizzle(env.DB);
  const [[made]] = await db.batch([
    insertLog(logId, own, draft, env, now),
    startIfScheduled(workoutOf(logId), env, now),
  ]);
  if (made) return { log: shownLog(made), isNew: true };

  const { status } = await requireOwnExercise(own, env);
  const ofExercise = eq(workout_logs.workout_exercise_id, own.id);
  const [[kept], removed] = await db.batch([
    db
      .select()
      .from(workout_logs)
      .where(and(ofExercise, isSame(logId, draft))),
    db.select().from(removed_workout_logs).where(isRemoved(own.id, draft)),
  ]);
  if (kept) return { log: shownLog(kept), isNew: false };
  if (removed.length > 0) throw new AppError("CONFLICT", "This set was deleted since");
  if (status === "skipped") throw refused(status, "in_progress");
  throw new AppError("CONFLICT", `An exercise holds at most ${MAX_LOGS} sets`);
}

/**
 * Nothing where the exercise is full or not the user's to change, the set is there already or was
 * deleted, or the workout was skipped. A number that another device was quicker to give stays that
 * set's: this one is the next.
 */
function insertLog(
  id: string,
  { id: exerciseId, user_id }: Own,
  draft: NewLog,
  env: Env,
  now: number,
) {
  const { client_log_id = null, set_number = null, reps, weight, weight_unit } = draft;
  const { rpe, duration_seconds, distance_meters } = draft;
  const own = sql`${workout_logs} WHERE workout_exercise_id = ${exerciseId}`;
  return drizzle(env.DB)
    .insert(workout_logs)
    .select(
      sql`SELECT ${id}, e.id, ${client_log_id}, coalesce(
          (SELECT ${set_number} WHERE ${set_number} NOT IN (SELECT set_number FROM ${own})),
          (SELECT coalesce(max(set_number), 0) + 1 FROM ${own})),
        ${reps}, ${weight}, ${weight_unit}, ${rpe}, ${duration_seconds}, ${distance_meters}, ${now}
        FROM workout_exercises AS e JOIN ${workouts} ON ${workouts.id} = e.workout_id
          JOIN ${client_profiles} ON ${client_profiles.id} = ${workouts.client_profile_id}
        WHERE e.id = ${exerciseId} AND ${workouts.user_id} = ${user_id}
          AND ${client_profiles.status} <> 'archived' AND ${workouts.status} <> 'skipped'
          AND (SELECT count(*) FROM ${own}) < ${MAX_LOGS}
          AND NOT EXISTS (SELECT 1 FROM ${removed_workout_logs} WHERE ${isRemoved(exerciseId, draft)})`,
    )
    .onConflictDoNothing()
    .returning();
}

/** Nothing where the set was not kept. */
const workoutOf = (logId: string) =>
  sql`(SELECT e.workout_id FROM ${workout_logs} JOIN workout_exercises AS e
    ON e.id = ${workout_logs.workout_exercise_id} WHERE ${workout_logs.id} = ${logId})`;

const isSame = (id: string, { client_log_id }: NewLog) =>
  client_log_id === undefined
    ? eq(workout_logs.id, id)
    : or(eq(workout_logs.id, id), eq(workout_logs.client_log_id, client_log_id));

/** The client's name for the set is that of one that was deleted. Without a name, nobody knows. */
const isRemoved = (exerciseId: string, { client_log_id }: NewLog) =>
  client_log_id === undefined
    ? sql`false`
    : and(
        eq(removed_workout_logs.workout_exercise_id, exerciseId),
        eq(removed_workout_logs.client_log_id, client_log_id),
      );
