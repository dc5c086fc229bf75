import type { NewLog, WorkoutExercise, WorkoutLog } from "#sdk/index";
import {
  hintFor,
  type Measure,
  MEASURES,
  measuresOf,
  unitOf,
} from "#web/training/workout/measures";

/** What somebody has written into the fields of a set. */
export type Typed = Partial<Record<Measure, number | null>>;

type Set = { exercise: WorkoutExercise; before: WorkoutLog | undefined };

/**
 * A set as it is ticked: what was typed, and what stands in the fields where nothing was. How hard
 * it was is never taken for granted.
 */
export function draftOf({ exercise, before }: Set, typed: Typed): NewLog {
  const measured = measuresOf(exercise)
    .filter((measure) => measure !== "rpe")
    .map((measure) => [measure, typed[measure] ?? hintFor(exercise, measure, before)]);
  return {
    ...Object.fromEntries(measured),
    weight_unit: unitOf(exercise),
    rpe: typed.rpe ?? null,
  };
}

/** Whether a set says nothing of what was done: then the server would refuse it. */
export const isEmpty = (draft: NewLog): boolean =>
  MEASURES.every((measure) => measure === "rpe" || (draft[measure] ?? null) === null);

/** What was typed since: without the figures that stood there already. */
export const without = (typed: Typed, before: Typed): Typed =>
  Object.fromEntries(
    MEASURES.filter((measure) => measure in typed && typed[measure] !== before[measure]).map(
      (measure) => [measure, typed[measure]],
    ),
  );
