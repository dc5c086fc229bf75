import { z } from "zod";

import {
  Allergen,
  Diet,
  IntakeTime,
  Nutrient,
  NutrientGroup,
  Slug,
  Supplement,
  SupplementCategory,
} from "#contract/library";
import {
  NutritionGoal,
  NutritionStyle,
  RuleEffect,
  RuleKind,
  RuleOperator,
} from "#contract/recommendations";
import {
  BodyArea,
  Equipment,
  ExerciseCategory,
  Force,
  Level,
  Mechanic,
  Muscle,
  ProgramGoal,
} from "#contract/training";

/** How the files of d1-migrations/seed read: a line of each, parsed. */

const text = z.string().min(1).max(500);
const number = text.transform(Number).pipe(z.number().nonnegative());
const count = text.transform(Number).pipe(z.int().nonnegative());
const orNull = <T extends z.ZodType>(schema: T) =>
  z.union([z.literal("").transform(() => null), schema]);
const split = (mark: string) =>
  z.string().transform((all) => (all === "" ? [] : all.split(mark).map((one) => one.trim())));
const words = split(";");
const sentences = split("|");
const several = <T extends z.ZodType<unknown, string>>(schema: T) => words.pipe(z.array(schema));

const named = { id: Slug, name: text, aliases: words };

export const NutrientRow = z.strictObject({
  ...named,
  group: NutrientGroup,
  unit: Nutrient.shape.unit,
  daily_value: number,
  daily_value_is: Nutrient.shape.daily_value_is,
  upper_limit: orNull(number),
  upper_limit_of: orNull(z.enum(["total", "supplements"])),
  description: text,
});

/** Every further column is the amount of the nutrient that it is named for. */
export const FoodRow = z
  .object({
    ...named,
    category: text,
    diet: Diet,
    allergens: several(Allergen),
    portion_name: orNull(text),
    portion_g: orNull(number),
    kcal: number,
    sugars_g: orNull(number),
  })
  .catchall(orNull(number));

export const SupplementRow = z.strictObject({
  ...named,
  category: SupplementCategory,
  nutrient_id: orNull(Slug),
  dose_min: number,
  dose_max: number,
  dose_unit: Supplement.shape.dose_unit,
  upper_limit: orNull(number),
  times: several(IntakeTime),
  timing: text,
  description: text,
  cautions: sentences,
});

export const ExerciseRow = z.strictObject({
  ...named,
  category: ExerciseCategory,
  level: Level,
  force: orNull(Force),
  mechanic: orNull(Mechanic),
  equipment: Equipment,
  primary_muscles: several(Muscle),
  secondary_muscles: several(Muscle),
  loads: several(BodyArea),
  instructions: sentences,
});

export const ProgramRow = z.strictObject({
  id: Slug,
  name: text,
  goal: ProgramGoal,
  level: Level,
  days_per_week: count,
  weeks: count,
  minutes: count,
  description: text,
  progression: text,
  cautions: sentences,
});
export const ProgramDayRow = z.strictObject({ program_id: Slug, day: count, name: text });
export const ProgramExerciseRow = z.strictObject({
  program_id: Slug,
  day: count,
  position: count,
  exercise_id: Slug,
  sets: count,
  reps_min: orNull(count),
  reps_max: orNull(count),
  seconds: orNull(count),
  rest_seconds: count,
});

export const NutritionRow = z.strictObject({
  id: Slug,
  name: text,
  goal: NutritionGoal,
  diet: Diet,
  style: NutritionStyle,
  energy_percent: number,
  protein_g_per_kg: number,
  fat_percent: number,
  meals_per_day: count,
  description: text,
  cautions: sentences,
});
export const NutritionMealRow = z.strictObject({
  template_id: Slug,
  position: count,
  name: text,
  energy_percent: number,
  foods: several(Slug),
});

export const RuleRow = z.strictObject({
  id: Slug,
  kind: RuleKind,
  effect: RuleEffect,
  points: text.transform(Number).pipe(z.int()),
  text,
});
export const ConditionRow = z.strictObject({
  rule_id: Slug,
  position: count,
  fact: text,
  operator: RuleOperator,
  value: text,
});
