import { eq, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { ExerciseStatus, WorkoutExercise } from "#contract/workouts";
import { workout_exercises, workouts } from "#d1-migrations/schema/workouts";
import { AppError, transitionRefused } from "#lib/errors";
import { statesAfter, statesBefore } from "#lib/transitions";
import { onlyIf, wasRefused } from "#workers/outbox/only-if";
import { refused } from "#workers/workouts/move-workout";
import { type Own, requireOwnExercise } from "#workers/workouts/require-own";
import { logsOf, shownExercise } from "#workers/workouts/shown";
import { startIfScheduled } from "#workers/workouts/start-if-scheduled";
import { EXERCISE, OPEN_STATES } from "#workers/workouts/state-machine";

/** Marks an exercise as done, as left out, or as open again. The first one begins the workout. */
export async function moveExercise(
  own: Own,
  status: ExerciseStatus,
  env: Env,
  now: number,
): Promise<WorkoutExercise> {
  const workout = await requireOwnExercise(own, env);
  const db = drizzle(env.DB);
  const isOpen = inArray(
    sql`(SELECT status FROM ${workouts} WHERE ${workouts.id} = ${workout.id})`,
    OPEN_STATES,
  );
  const isAllowed = inArray(workout_exercises.status, statesBefore(EXERCISE, status));
  try {
    const [[moved], , logs] = await db.batch([
      db
        .update(workout_exercises)
        .set({
          status: onlyIf(sql`${isOpen} AND ${isAllowed}`, status),
          completed_at: status === "completed" ? now : null,
          skipped_at: status === "skipped" ? now : null,
        })
        .where(eq(workout_exercises.id, own.id))
        .returning(),
      startIfScheduled(workout.id, env, now),
      logsOf(own.id, env),
    ]);
    if (!moved) throw new AppError("NOT_FOUND");
    return shownExercise(moved, logs);
  } catch (thrown) {
    throw wasRefused(thrown) ? await refusal(own, status, env) : thrown;
  }
}

/** Why nothing moved: the workout is ended, or the exercise is in a state that does not allow it. */
async function refusal(own: Own, to: ExerciseStatus, env: Env) {
  const workout = await requireOwnExercise(own, env);
  if (!OPEN_STATES.includes(workout.status)) return refused(workout.status, "in_progress");
  const exercise = await drizzle(env.DB)
    .select()
    .from(workout_exercises)
    .where(eq(workout_exercises.id, own.id))
    .get();
  const from = exercise?.status ?? to;
  return transitionRefused("WORKOUT_STATE_INVALID", {
    from,
    to,
    allowed: statesAfter(EXERCISE, from),
  });
}
