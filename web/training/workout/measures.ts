import type { WorkoutExercise, WorkoutLog } from "#sdk/index";

/** What can be told of a set, as its log has it. */
export const MEASURES = ["weight", "reps", "duration_seconds", "distance_meters", "rpe"] as const;
export type Measure = (typeof MEASURES)[number];

/** The columns of an exercise: what its coach asks for, or weight and repetitions. */
export function measuresOf(exercise: WorkoutExercise): Measure[] {
  const { duration_seconds, distance_meters, reps_min, reps_max, load } = exercise;
  const hasReps = reps_min !== null || reps_max !== null;
  const isTimed = duration_seconds !== null || distance_meters !== null;
  return MEASURES.filter((measure) => {
    switch (measure) {
      case "weight":
        return load !== null || !isTimed;
      case "reps":
        return hasReps || !isTimed;
      case "duration_seconds":
        return duration_seconds !== null;
      case "distance_meters":
        return distance_meters !== null;
      case "rpe":
        return true;
    }
  });
}

/** In what an exercise's weights are told. */
export const unitOf = ({ load_unit }: WorkoutExercise): WorkoutLog["weight_unit"] =>
  load_unit === "lb" ? "lb" : "kg";

/**
 * What stands in a field until somebody writes there: what the coach asks for, or else what was done
 * last time.
 */
export function hintFor(
  exercise: WorkoutExercise,
  measure: Measure,
  before: WorkoutLog | undefined,
): number | null {
  const asked = askedFor(exercise, measure);
  if (asked !== null || !before || measure === "rpe") return asked;
  if (measure === "weight" && before.weight_unit !== unitOf(exercise)) return null;
  return before[measure];
}

function askedFor(exercise: WorkoutExercise, measure: Measure): number | null {
  const { load, load_unit } = exercise;
  switch (measure) {
    case "weight":
      return load_unit === "kg" || load_unit === "lb" ? load : null;
    case "reps":
      return exercise.reps_max ?? exercise.reps_min;
    case "duration_seconds":
      return exercise.duration_seconds;
    case "distance_meters":
      return exercise.distance_meters;
    case "rpe":
      return load_unit === "rpe" ? load : null;
  }
}
