import type { Rest } from "#sdk/rest/rest";
import { SidelineError } from "#sdk/rest/sideline-error";
import { arrived, type SetWish, type Wished } from "#sdk/training/set-wish";
import type { WorkoutLog } from "#sdk/wire";

/**
 * Brings the server a step nearer to what is wished, and answers what has become of it. A step may be
 * repeated. Throws what the server refuses it with.
 */
export const settleSet = (wish: SetWish, rest: Rest): Promise<Wished> =>
  wish.log ? changeSet(wish, wish.log, rest) : logSet(wish, rest);

async function logSet(wish: SetWish, rest: Rest): Promise<Wished> {
  if (!wish.done) throw new Error("A set that was not done here is the server's");
  const params = { path: { id: wish.exercise_id } };
  const path = "/api/v1/workouts/exercises/{id}/logs";
  return arrived(wish, await rest.POST(path, { params, body: wish.done.set }));
}

async function changeSet(
  { is_gone, change = {} }: SetWish,
  log: WorkoutLog,
  rest: Rest,
): Promise<Wished> {
  if (!is_gone && Object.keys(change).length === 0) return { kept: log };
  const { id } = log;
  const [path, params] = ["/api/v1/workouts/logs/{id}" as const, { path: { id } }];
  try {
    if (!is_gone) return { kept: await rest.PATCH(path, { params, body: change }) };
    await rest.DELETE(path, { params });
  } catch (thrown) {
    // Deleted elsewhere: it stays deleted.
    if (!(thrown instanceof SidelineError && thrown.status === 404)) throw thrown;
  }
  return { kept: null };
}
