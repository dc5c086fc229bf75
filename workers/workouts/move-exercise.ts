import { and, eq, inArray } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { ExerciseStatus, WorkoutExercise } from "#contract/workouts";
import { workout_exercises, workouts } from "#d1-migrations/schema/workouts";
import { transitionRefused } from "#lib/errors";
import { refused } from "#workers/workouts/move-workout";
import { type Own, requireOwnExercise } from "#workers/workouts/require-own";
import { logsOf, shownExercise } from "#workers/workouts/shown";
import { startIfScheduled } from "#workers/workouts/start-if-scheduled";
import { EXERCISE, OPEN_STATES, statesAfter, statesBefore } from "#workers/workouts/state-machine";

/** Marks an exercise as done, as left out, or as open again. The first one begins the workout. */
export async function moveExercise(
  own: Own,
  status: ExerciseStatus,
  env: Env,
  now: number,
): Promise<WorkoutExercise> {
  const workout = await requireOwnExercise(own, env);
  const db = drizzle(env.DB);
  const open = db
    .select({ id: workouts.id })
    .from(workouts)
    .where(and(eq(workouts.id, workout.id), inArray(workouts.status, OPEN_STATES)));
  const [[moved], , logs] = await db.batch([
    db
      .update(workout_exercises)
      .set({
        status,
        completed_at: status === "completed" ? now : null,
        skipped_at: status === "skipped" ? now : null,
      })
      .where(
        and(
          eq(workout_exercises.id, own.id),
          inArray(workout_exercises.status, statesBefore(EXERCISE, status)),
          inArray(workout_exercises.workout_id, open),
        ),
      )
      .returning(),
    startIfScheduled(workout.id, env, now),
    logsOf(own.id, env),
  ]);
  if (!moved) throw await refusal(own, status, env);
  return shownExercise(moved, logs);
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
