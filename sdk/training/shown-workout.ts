import { isWaiting, nameOf, type SetWish } from "#sdk/training/set-wish";
import type { Workout, WorkoutExercise, WorkoutLog } from "#sdk/wire";

/** A set as it is shown: also before the server has it. */
export type ShownSet = WorkoutLog & {
  is_waiting?: true;
  /** Why the server does not take it. */
  error?: NonNullable<SetWish["error"]>;
};

export type ShownExercise = Omit<WorkoutExercise, "logs"> & { logs: ShownSet[] };

/** A workout with what one has wished of its sets. */
export type ShownWorkout = Omit<Workout, "exercises"> & { exercises: ShownExercise[] };

/** The very same workout where nothing is wished of it. */
export const shownWorkout = (workout: Workout, wishes: SetWish[]): ShownWorkout =>
  wishes.reduce<ShownWorkout>(withWish, workout);

function withWish(workout: ShownWorkout, wish: SetWish): ShownWorkout {
  const exercises = workout.exercises.map((exercise) =>
    exercise.id === wish.exercise_id
      ? { ...exercise, logs: withSet(exercise.logs, wish) }
      : exercise,
  );
  const isOpen = workout.status === "scheduled" || workout.status === "missed";
  return isOpen && wish.done && isThere(wish)
    ? { ...workout, exercises, status: "in_progress", started_at: wish.done.at }
    : { ...workout, exercises };
}

function withSet(logs: ShownSet[], wish: SetWish): ShownSet[] {
  const others = logs.filter((log) => nameOf(log) !== wish.name);
  if (!isThere(wish) && !wish.error) return others;
  const known = logs.find((log) => nameOf(log) === wish.name) ?? wish.log ?? begun(wish, others);
  const set = wish.kept ?? { ...known, ...figuresOf(wish), ...standing(wish) };
  return [...others, set].toSorted((a, b) => a.set_number - b.set_number);
}

/** As the server will show it; until it has, the set goes by the client's own name for it. */
const begun = ({ name, done }: SetWish, others: WorkoutLog[]): WorkoutLog => ({
  client_log_id: name,
  reps: null,
  weight: null,
  weight_unit: "kg",
  rpe: null,
  duration_seconds: null,
  distance_meters: null,
  set_number: Math.max(0, ...others.map(({ set_number }) => set_number)) + 1,
  ...done?.set,
  id: name,
  logged_at: done?.at ?? "",
});

/** Without its number, which is the server's to change where another set has it. */
function figuresOf({ done, log, change }: SetWish) {
  const { set_number: _, ...figures } = { ...(!log && done?.set) };
  return { ...figures, ...change };
}

const isThere = ({ is_gone, kept, error }: SetWish): boolean => !is_gone && kept !== null && !error;

const standing = (wish: SetWish): Pick<ShownSet, "is_waiting" | "error"> => ({
  ...(isWaiting(wish) && { is_waiting: true }),
  ...(wish.error && { error: wish.error }),
});
