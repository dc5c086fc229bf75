import type { Rest } from "#sdk/rest/rest";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { SetWish } from "#sdk/training/set-wish";
import type { LogChange, WorkoutLog } from "#sdk/wire";

/** As they are compared: what a set can be put right in. */
const FIGURES = [
  "reps",
  "weight",
  "weight_unit",
  "rpe",
  "duration_seconds",
  "distance_meters",
] as const;

/**
 * Brings the server to what is wished, and answers what it has then; null where the set is gone.
 * Every step may be repeated. Throws what the server refuses it with.
 */
export async function settleSet(wish: SetWish, rest: Rest): Promise<WorkoutLog | null> {
  const arrived = wish.log ?? (await logSet(wish, rest));
  const params = { path: { id: arrived.id } };
  try {
    if (wish.is_gone) {
      await rest.DELETE("/api/v1/workouts/logs/{id}", { params });
      return null;
    }
    // An earlier try may have arrived after all, with what was meant then.
    const change = wish.change ?? late(arrived, wish.done?.set ?? {});
    if (Object.keys(change).length === 0) return arrived;
    return await rest.PATCH("/api/v1/workouts/logs/{id}", { params, body: change });
  } catch (thrown) {
    // Deleted elsewhere: it stays deleted.
    if (thrown instanceof SidelineError && thrown.status === 404) return null;
    throw thrown;
  }
}

async function logSet({ exercise_id, done }: SetWish, rest: Rest): Promise<WorkoutLog> {
  if (!done) throw new Error("Of a set that was not done here, the server's is known");
  const params = { path: { id: exercise_id } };
  return rest.POST("/api/v1/workouts/exercises/{id}/logs", { params, body: done.set });
}

/** What has to change of a set for it to be as it was meant. */
function late(kept: WorkoutLog, set: LogChange): LogChange {
  const differs = FIGURES.filter(
    (figure) => set[figure] !== undefined && set[figure] !== kept[figure],
  );
  return Object.fromEntries(differs.map((figure) => [figure, set[figure]]));
}
