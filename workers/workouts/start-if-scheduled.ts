import { and, eq, inArray, type SQL } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { workouts } from "#d1-migrations/schema/workouts";
import { statesBefore } from "#lib/transitions";
import { WORKOUT } from "#workers/workouts/state-machine";

/** Whoever works on a workout has begun it. */
export const startIfScheduled = (workoutId: string | SQL, env: Env, now: number) =>
  drizzle(env.DB)
    .update(workouts)
    .set({ status: "in_progress", started_at: now, updated_at: now })
    .where(
      and(
        eq(workouts.id, workoutId),
        inArray(workouts.status, statesBefore(WORKOUT, "in_progress")),
      ),
    );
