import type { NutritionWish, ProgramWish } from "#sdk/sync";

/** What can be chosen in a wish, in the order in which it is offered. */
export const GOALS = [
  "general_health",
  "build_muscle",
  "gain_strength",
  "lose_fat",
  "endurance",
  "mobility",
] as const satisfies ProgramWish["goal"][];

export const LEVELS = [
  "beginner",
  "intermediate",
  "expert",
] as const satisfies ProgramWish["level"][];

export const EQUIPMENT = [
  "body_only",
  "dumbbell",
  "barbell",
  "kettlebell",
  "bands",
  "pull_up_bar",
  "machine",
  "cable",
  "box",
  "medicine_ball",
  "exercise_ball",
  "jump_rope",
  "foam_roll",
  "ez_curl_bar",
] as const satisfies NonNullable<ProgramWish["equipment"]>[number][];

export const AREAS = [
  "ankles",
  "elbows",
  "hips",
  "knees",
  "lower_back",
  "neck",
  "shoulders",
  "wrists",
] as const satisfies NonNullable<ProgramWish["limits"]>[number][];

export const EATING = [
  "maintain",
  "lose_fat",
  "build_muscle",
  "endurance",
] as const satisfies NutritionWish["goal"][];

export const DIETS = [
  "omnivore",
  "pescatarian",
  "vegetarian",
  "vegan",
] as const satisfies NonNullable<NutritionWish["diet"]>[];

export const ALLERGENS = [
  "eggs",
  "fish",
  "gluten",
  "milk",
  "nuts",
  "peanuts",
  "sesame",
  "shellfish",
  "soy",
] as const satisfies NonNullable<NutritionWish["avoid"]>[number][];

export const ACTIVITIES = [
  "sedentary",
  "light",
  "moderate",
  "active",
  "very_active",
] as const satisfies NonNullable<NutritionWish["activity"]>[];

export const SEXES = ["female", "male"] as const;
