import type { NewLog, Workout, WorkoutLog } from "#sdk/wire";

/** A set that is on its way, and when it was done. */
export type PendingSet = {
  exerciseId: string;
  set: NewLog & { client_log_id: string };
  /** ISO 8601. */
  at: string;
};

/**
 * A workout as it will be once a set has arrived: the first one begins it. Unchanged where the set
 * is there already, by the name that the client gave it.
 */
export function withSet(workout: Workout, { exerciseId, set, at }: PendingSet): Workout {
  const isBegun = workout.status !== "scheduled" && workout.status !== "missed";
  const exercises = workout.exercises.map((exercise) => {
    const isThere = exercise.logs.some(({ client_log_id }) => client_log_id === set.client_log_id);
    if (exercise.id !== exerciseId || isThere) return exercise;
    const logs = [...exercise.logs, shown(set, at, exercise.logs)];
    return { ...exercise, logs: logs.toSorted((a, b) => a.set_number - b.set_number) };
  });
  return isBegun
    ? { ...workout, exercises }
    : { ...workout, exercises, status: "in_progress", started_at: at };
}

/** As the server will show it; until it has, the set goes by the client's own name for it. */
const shown = (set: PendingSet["set"], at: string, before: WorkoutLog[]): WorkoutLog => ({
  reps: null,
  weight: null,
  weight_unit: "kg",
  rpe: null,
  duration_seconds: null,
  distance_meters: null,
  set_number: Math.max(0, ...before.map(({ set_number }) => set_number)) + 1,
  ...set,
  id: set.client_log_id,
  logged_at: at,
});
