import { eq, inArray } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { drizzle } from "drizzle-orm/d1";

import { workouts } from "#d1-migrations/schema/workouts";
import { transitionRefused } from "#lib/errors";
import { statesAfter, statesBefore } from "#lib/transitions";
import { announce } from "#workers/outbox/announce";
import { onlyIf, wasRefused } from "#workers/outbox/only-if";
import { type Own, requireOwnWorkout } from "#workers/workouts/require-own";
import type { WorkoutRow } from "#workers/workouts/shown";
import { WORKOUT, type WorkoutState } from "#workers/workouts/state-machine";

/** Where a workout goes, and what its client says about it. */
type Move =
  | { status: "in_progress" }
  | { status: "completed"; client_notes: string | undefined }
  | { status: "skipped"; skip_reason: string | undefined };

const TIMES = {
  in_progress: "started_at",
  completed: "completed_at",
  skipped: "skipped_at",
} as const;

export async function startWorkout(own: Own, env: Env, now: number): Promise<void> {
  await move(await requireOwnWorkout(own, env), { status: "in_progress" }, [], env, now);
}

export async function skipWorkout(
  own: Own,
  skip_reason: string | undefined,
  env: Env,
  now: number,
): Promise<void> {
  await move(await requireOwnWorkout(own, env), { status: "skipped", skip_reason }, [], env, now);
}

/** The coach hears of it, once: the news is committed with the change, or not at all. */
export async function completeWorkout(
  own: Own,
  client_notes: string | undefined,
  requestId: string,
  env: Env,
  now: number,
): Promise<{ enact: () => Promise<void> }> {
  const workout = await requireOwnWorkout(own, env);
  const { id: workout_id, client_profile_id, coach_id } = workout;
  const event = {
    event: "workout.completed",
    data: { workout_id, client_profile_id },
  } as const;
  const people = { to: [coach_id], actor: own.user_id };
  const { row, enact } = announce(event, people, requestId, env, now);
  await move(workout, { status: "completed", client_notes }, [row], env, now);
  return { enact };
}

/** The state decides in the database: of two devices at once, one is refused. */
async function move(
  { id, user_id }: WorkoutRow,
  { status, ...words }: Move,
  effects: BatchItem<"sqlite">[],
  env: Env,
  now: number,
): Promise<void> {
  const isAllowed = inArray(workouts.status, statesBefore(WORKOUT, status));
  const change = drizzle(env.DB)
    .update(workouts)
    .set({ ...words, [TIMES[status]]: now, status: onlyIf(isAllowed, status), updated_at: now })
    .where(eq(workouts.id, id));
  try {
    await drizzle(env.DB).batch([change, ...effects]);
  } catch (thrown) {
    if (!wasRefused(thrown)) throw thrown;
    const current = await requireOwnWorkout({ user_id, id }, env);
    throw refused(current.status, status);
  }
}

/** What a workout answers to something that its state does not allow. */
export const refused = (from: WorkoutState, to: WorkoutState) =>
  transitionRefused("WORKOUT_STATE_INVALID", { from, to, allowed: statesAfter(WORKOUT, from) });
