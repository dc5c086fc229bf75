import { z } from "zod";

import { Item, ItemQuery, page, Slug } from "#contract/library";

/** The half of the libraries that is about training: exercises, and programs made of them. */

export const Muscle = z.enum([
  "abdominals",
  "abductors",
  "adductors",
  "biceps",
  "calves",
  "chest",
  "forearms",
  "glutes",
  "hamstrings",
  "lats",
  "lower_back",
  "middle_back",
  "neck",
  "quadriceps",
  "shoulders",
  "traps",
  "triceps",
]);
export const Equipment = z.enum([
  "bands",
  "barbell",
  "body_only",
  "box",
  "cable",
  "dumbbell",
  "exercise_ball",
  "ez_curl_bar",
  "foam_roll",
  "jump_rope",
  "kettlebell",
  "machine",
  "medicine_ball",
  "pull_up_bar",
  "other",
]);
export const Level = z.enum(["beginner", "intermediate", "expert"]);
export const Force = z.enum(["push", "pull", "static"]);
export const Mechanic = z.enum(["compound", "isolation"]);
export const ExerciseCategory = z.enum([
  "cardio",
  "olympic_weightlifting",
  "plyometrics",
  "powerlifting",
  "strength",
  "stretching",
  "strongman",
]);
/** A part of the body that an exercise strains, and that somebody may want to spare. */
export const BodyArea = z.enum([
  "ankles",
  "elbows",
  "hips",
  "knees",
  "lower_back",
  "neck",
  "shoulders",
  "wrists",
]);

export const Exercise = Item.extend({
  category: ExerciseCategory,
  level: Level,
  force: Force.nullable(),
  mechanic: Mechanic.nullable(),
  equipment: Equipment,
  primary_muscles: z.array(Muscle),
  secondary_muscles: z.array(Muscle),
  loads: z.array(BodyArea),
  instructions: z.array(z.string()),
}).meta({ id: "Exercise" });
export const Exercises = page(Exercise, "Exercises");
export const ExerciseQuery = ItemQuery.extend({
  muscle: Muscle.optional(),
  equipment: Equipment.optional(),
  level: Level.optional(),
  force: Force.optional(),
  mechanic: Mechanic.optional(),
  category: ExerciseCategory.optional(),
});

export const ProgramGoal = z.enum([
  "build_muscle",
  "endurance",
  "gain_strength",
  "general_health",
  "lose_fat",
  "mobility",
]);
const ProgramExercise = z.strictObject({
  exercise_id: Slug,
  name: z.string(),
  sets: z.int(),
  /** Repetitions or seconds, of each set. */
  reps_min: z.int().nullable(),
  reps_max: z.int().nullable(),
  seconds: z.int().nullable(),
  rest_seconds: z.int(),
  loads: z.array(BodyArea),
});
export const Program = Item.extend({
  goal: ProgramGoal,
  level: Level,
  days_per_week: z.int(),
  weeks: z.int(),
  /** Of one session. */
  minutes: z.int(),
  description: z.string(),
  progression: z.string(),
  cautions: z.array(z.string()),
  /** Over all of its exercises. */
  equipment: z.array(Equipment),
  loads: z.array(BodyArea),
  categories: z.array(ExerciseCategory),
  days: z.array(
    z.strictObject({ day: z.int(), name: z.string(), exercises: z.array(ProgramExercise) }),
  ),
}).meta({ id: "Program" });
export type Program = z.infer<typeof Program>;
export const Programs = page(Program, "Programs");
export const ProgramQuery = ItemQuery.extend({
  goal: ProgramGoal.optional(),
  level: Level.optional(),
  days_per_week: z.coerce.number().int().min(1).max(7).optional(),
});
