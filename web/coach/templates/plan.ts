import type { Prescription, Template } from "#sdk/index";
import { textOrNull } from "#web/ui/use-form";

/** An exercise while it is edited. `key` stays with it, wherever it is moved. */
export type Planned = Omit<Prescription, "position"> & { key: string };

/** A template while it is edited. */
export type Plan = { name: string; description: string; exercises: Planned[] };

const OPEN = {
  exercise_id: null,
  section: null,
  superset_group: null,
  sets: 3,
  reps_min: 8,
  reps_max: 10,
  load: null,
  load_unit: "kg",
  tempo: null,
  rest_seconds: 90,
  duration_seconds: null,
  distance_meters: null,
  notes: null,
} as const;

/** One more; it goes on with the section of the last. */
export function newExercise(exercises: Planned[]): Planned {
  const section = exercises.at(-1)?.section ?? null;
  return { ...OPEN, key: crypto.randomUUID(), name: "", section };
}

export const planOf = (template: Template | undefined): Plan => ({
  name: template?.name ?? "",
  description: template?.description ?? "",
  exercises: template
    ? template.exercises.map(({ position, ...exercise }) => ({
        ...exercise,
        key: String(position),
      }))
    : [newExercise([])],
});

/** As the server takes it: places follow from the order. */
export const savedPlan = ({ name, description, exercises }: Plan) => ({
  name: name.trim(),
  description: description.trim(),
  exercises: exercises.map(({ key: _, ...exercise }, position) => ({
    ...exercise,
    name: exercise.name.trim(),
    section: textOrNull(exercise.section ?? ""),
    superset_group: textOrNull(exercise.superset_group ?? ""),
    tempo: textOrNull(exercise.tempo ?? ""),
    notes: textOrNull(exercise.notes ?? ""),
    position,
  })),
});

export const isComplete = ({ name, exercises }: Plan): boolean =>
  name.trim() !== "" &&
  exercises.length > 0 &&
  exercises.every(
    (exercise) =>
      exercise.name.trim() !== "" &&
      exercise.sets >= 1 &&
      (exercise.reps_min ?? 0) <= (exercise.reps_max ?? Infinity),
  );

/** The exercise goes to another place, and those in between make room. */
export function moved(exercises: Planned[], key: string, to: number): Planned[] {
  const one = exercises.find((exercise) => exercise.key === key);
  if (!one) return exercises;
  const others = exercises.filter((exercise) => exercise !== one);
  return others.toSpliced(to, 0, one);
}
