import { z } from "zod";

import { Equipment, ExerciseCategory, Force, Level, Mechanic, Muscle } from "#contract/training";
import { slug } from "#lib/slug";
import type { Item, Load } from "#scripts/library/load";

const SOURCE = "free-exercise-db";

/** What it calls things in another way than we do, besides writing spaces. */
const OTHER_NAMES: Record<string, string> = {
  "e-z curl bar": "ez_curl_bar",
  kettlebells: "kettlebell",
};
const word = <T extends z.ZodType<unknown, string>>(schema: T) =>
  z
    .string()
    .transform((text) => OTHER_NAMES[text] ?? text.replaceAll(" ", "_"))
    .pipe(schema);

/** Left out or null where it makes no sense, as with stretches. */
const maybe = <T extends z.ZodType>(schema: T) =>
  schema.nullish().transform((value) => value ?? null);

const Text = z.string().trim().min(1).max(2000);

const Exercise = z.object({
  id: Text,
  name: Text,
  alternateNames: z.array(Text).default([]),
  force: maybe(word(Force)),
  level: word(Level),
  mechanic: maybe(word(Mechanic)),
  equipment: maybe(word(Equipment)),
  primaryMuscles: z.array(word(Muscle)).min(1),
  secondaryMuscles: z.array(word(Muscle)),
  instructions: z.array(Text),
  category: word(ExerciseCategory),
});

/** `dist/exercises.json` of github.com/yuhonas/free-exercise-db, which is public domain. */
export function freeExerciseDb(file: unknown): Load {
  const exercises = z.array(Exercise).parse(file);
  return { source: SOURCE, licence: "Unlicense", items: { exercises: exercises.map(itemOf) } };
}

function itemOf(exercise: z.infer<typeof Exercise>): Item {
  const { id, name, alternateNames, force, level, mechanic, instructions, category } = exercise;
  const equipment = exercise.equipment ?? "other";
  const primary = new Set(exercise.primaryMuscles);
  const secondary = new Set(exercise.secondaryMuscles).difference(primary);
  return {
    id: `${SOURCE}-${slug(id)}`,
    name,
    aliases: alternateNames,
    source_id: id,
    keywords: [category, equipment, ...primary].join(" "),
    fields: { category, level, force, mechanic, equipment, instructions },
    parts: {
      exercise_muscles: [
        ...[...primary].map((muscle) => ({ muscle, is_primary: true })),
        ...[...secondary].map((muscle) => ({ muscle, is_primary: false })),
      ],
      exercise_loads: [],
    },
  };
}
