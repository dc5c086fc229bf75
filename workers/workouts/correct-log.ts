import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Log, LogChange } from "#contract/workouts";
import { workout_logs } from "#d1-migrations/schema/workouts";
import { AppError } from "#lib/errors";
import { someLeft } from "#lib/some-left";
import { type Own, requireOwnLog } from "#workers/workouts/require-own";
import { shownLog } from "#workers/workouts/shown";

const MEASURES = ["reps", "weight", "duration_seconds", "distance_meters"] as const;

/** Corrects a set, also after its workout has ended. What is not named stays. */
export async function correctLog(own: Own, change: LogChange, env: Env): Promise<Log> {
  await requireOwnLog(own, env);
  const [corrected] = await drizzle(env.DB)
    .update(workout_logs)
    .set(change)
    .where(and(eq(workout_logs.id, own.id), someLeft(workout_logs, MEASURES, change)))
    .returning();
  if (corrected) return shownLog(corrected);
  await requireOwnLog(own, env);
  throw new AppError("VALIDATION_ERROR", "A set says what was done: delete it instead");
}

export async function removeLog(own: Own, env: Env): Promise<void> {
  await requireOwnLog(own, env);
  await drizzle(env.DB).delete(workout_logs).where(eq(workout_logs.id, own.id));
}
