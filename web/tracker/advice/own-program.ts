import type { PayloadOf, Program } from "#sdk/sync";

type Own = PayloadOf<"workout_programs">;
type Planned = Program["days"][number]["exercises"][number];

/** On which days of the week one trains so and so often, with rest in between. */
const SPREAD: Record<number, readonly number[]> = {
  1: [1],
  2: [1, 4],
  3: [1, 3, 5],
  4: [1, 2, 4, 5],
  5: [1, 2, 3, 5, 6],
  6: [1, 2, 3, 4, 5, 6],
  7: [1, 2, 3, 4, 5, 6, 0],
};

/** From here on it is told in minutes. */
const LONG_S = 120;

/** "8–12" repetitions, or "30s", or "15min". */
export const repsOf = ({ reps_min, reps_max, seconds }: Planned): string => {
  if (seconds !== null) return seconds < LONG_S ? `${seconds}s` : `${Math.round(seconds / 60)}min`;
  const most = reps_max ?? reps_min;
  return reps_min === most ? String(reps_min ?? "") : `${reps_min}–${most}`;
};

/** A program of the library as one's own, spread over the week. It still says where it is from. */
export const ownProgram = (
  { id, name, days, days_per_week }: Program,
  { goal, starts_on }: { goal: string; starts_on: string },
): Own => ({
  name,
  library_id: id,
  goal,
  starts_on,
  active: true,
  days: days.map((day, i) => {
    const weekday = SPREAD[days_per_week]?.[i];
    return {
      name: day.name,
      ...(weekday !== undefined && { weekday }),
      exercises: day.exercises.map((planned) => ({
        name: planned.name,
        library_id: planned.exercise_id,
        sets: planned.sets,
        reps: repsOf(planned),
        rest_s: planned.rest_seconds,
      })),
    };
  }),
});
