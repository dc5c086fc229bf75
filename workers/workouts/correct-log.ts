import { and, eq, isNotNull } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Log, LogChange } from "#contract/workouts";
import { removed_workout_logs, workout_logs } from "#d1-migrations/schema/workouts";
import { breaks } from "#lib/constraint";
import { AppError } from "#lib/errors";
import { emptied, someLeft } from "#lib/some-left";
import { type Own, requireOwnLog } from "#workers/workouts/require-own";
import { shownLog } from "#workers/workouts/shown";

const MEASURES = ["reps", "weight", "duration_seconds", "distance_meters"] as const;

/** Corrects a set, also after its workout has ended. What is not named stays. */
export async function correctLog(own: Own, change: LogChange, env: Env): Promise<Log> {
  await requireOwnLog(own, env);
  try {
    const [corrected] = await drizzle(env.DB)
      .update(workout_logs)
      .set(change)
      .where(and(eq(workout_logs.id, own.id), someLeft(workout_logs, MEASURES, change)))
      .returning();
    if (corrected) return shownLog(corrected);
  } catch (thrown) {
    if (!breaks("UNIQUE constraint failed: workout_logs", thrown)) throw thrown;
    throw new AppError("CONFLICT", "Another set of the exercise has that number");
  }
  await requireOwnLog(own, env);
  const paths = emptied(MEASURES, change);
  const details = paths.map((path) => ({ path, message: "is all that was done" }));
  throw new AppError("VALIDATION_ERROR", "A set says what was done: delete it instead", {
    details,
  });
}

/** Deletes a set. Its client's name for it is kept: who has not heard of it may still repeat it. */
export async function removeLog(own: Own, env: Env): Promise<void> {
  await requireOwnLog(own, env);
  const db = drizzle(env.DB);
  const { id, workout_exercise_id, client_log_id } = workout_logs;
  await db.batch([
    db
      .insert(removed_workout_logs)
      .select(
        db
          .select({ workout_exercise_id, client_log_id })
          .from(workout_logs)
          .where(and(eq(id, own.id), isNotNull(client_log_id))),
      )
      .onConflictDoNothing(),
    db.delete(workout_logs).where(eq(id, own.id)),
  ]);
}
