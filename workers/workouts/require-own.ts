import { and, eq, type SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { client_profiles } from "#d1-migrations/schema/coaching";
import { workout_exercises, workout_logs, workouts } from "#d1-migrations/schema/workouts";
import { AppError } from "#lib/errors";
import type { WorkoutRow } from "#workers/workouts/shown";

/** A user, and the part of their training that they want to change. */
export type Own = { user_id: string; id: string };

/** The user's workout. Throws NOT_FOUND for everybody else's. */
export const requireOwnWorkout = (own: Own, env: Env) =>
  requireWorkout(own.user_id, eq(workouts.id, own.id), env);

/** The workout of the user's exercise. */
export const requireOwnExercise = (own: Own, env: Env) =>
  requireWorkout(own.user_id, eq(workout_exercises.id, own.id), env);

/** The workout of the user's set. */
export const requireOwnLog = (own: Own, env: Env) =>
  requireWorkout(own.user_id, eq(workout_logs.id, own.id), env);

/** Who has left the coach keeps what was done, and changes it no more. */
async function requireWorkout(userId: string, which: SQL, env: Env): Promise<WorkoutRow> {
  const found = await drizzle(env.DB)
    .select({ workout: workouts, client: client_profiles.status })
    .from(workouts)
    .innerJoin(client_profiles, eq(client_profiles.id, workouts.client_profile_id))
    .leftJoin(workout_exercises, eq(workout_exercises.workout_id, workouts.id))
    .leftJoin(workout_logs, eq(workout_logs.workout_exercise_id, workout_exercises.id))
    .where(and(eq(workouts.user_id, userId), which))
    .limit(1)
    .get();
  if (!found) throw new AppError("NOT_FOUND");
  if (found.client === "archived") throw new AppError("CLIENT_ARCHIVED");
  return found.workout;
}
