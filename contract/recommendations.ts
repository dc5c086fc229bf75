import { z } from "zod";

import { Allergen, Diet, Item, Slug } from "#contract/library";
import {
  BodyArea,
  Equipment,
  ExerciseCategory,
  Level,
  Program,
  ProgramGoal,
} from "#contract/training";

export const RuleKind = z.enum(["programs", "nutrition"]);
export type RuleKind = z.infer<typeof RuleKind>;
/** A rule leaves an item out, moves its score, or adds a caution. */
export const RuleEffect = z.enum(["exclude", "score", "caution"]);

/** How a rule's condition compares a fact with another one or with a literal. */
export const RuleOperator = z.enum([
  "is",
  "is_not",
  "one_of",
  "in",
  "above",
  "below",
  "at_least",
  "at_most",
  "shares",
  "shares_none",
  "lacks_from",
]);
export type RuleOperator = z.infer<typeof RuleOperator>;

/** Which rule spoke for or against an item, in words. */
const Reason = z.strictObject({ rule_id: Slug, text: z.string() }).meta({ id: "Reason" });

const recommendations = <T extends z.ZodRawShape>(shape: T, id: string) =>
  z
    .strictObject({
      recommendations: z.array(
        z.strictObject({
          ...shape,
          score: z.int(),
          reasons: z.array(Reason),
          /** What to heed, from the item and from the rules. */
          cautions: z.array(z.string()),
        }),
      ),
    })
    .meta({ id });

const few = <T extends z.ZodType>(schema: T) => z.array(schema).max(20);
const HowMany = z.int().min(1).max(10).default(5);

/** Facts of the body, as far as somebody wants to tell them. */
const Body = z
  .strictObject({
    sex: z.enum(["female", "male"]),
    age_years: z.int().min(13).max(110),
    height_cm: z.number().min(100).max(250),
    weight_kg: z.number().min(30).max(350),
  })
  .partial();
export type Body = z.infer<typeof Body>;

export const ProgramWish = z
  .strictObject({
    goal: ProgramGoal,
    level: Level,
    days_per_week: z.int().min(1).max(7),
    minutes_per_session: z.int().min(10).max(240).optional(),
    /** What is there; the body always is. Left out, a whole gym is taken to be there. */
    equipment: few(Equipment).optional(),
    /** Parts of the body to spare. */
    limits: few(BodyArea).default([]),
    preferences: few(ExerciseCategory).default([]),
    body: Body.default({}),
    limit: HowMany,
  })
  .meta({ id: "ProgramWish" });
export type ProgramWish = z.infer<typeof ProgramWish>;
export const ProgramRecommendations = recommendations({ item: Program }, "ProgramRecommendations");

export const NutritionGoal = z.enum(["lose_fat", "maintain", "build_muscle", "endurance"]);
export const NutritionStyle = z.enum(["balanced", "high_protein", "high_carb", "low_carb"]);
export const Activity = z.enum(["sedentary", "light", "moderate", "active", "very_active"]);
export type Activity = z.infer<typeof Activity>;

const Meal = z.strictObject({
  name: z.string(),
  /** Of the day's energy. */
  energy_percent: z.number(),
  foods: z.array(z.strictObject({ food_id: Slug, name: z.string() })),
});
export const NutritionTemplate = Item.extend({
  goal: NutritionGoal,
  diet: Diet,
  style: NutritionStyle,
  /** Of the energy that is spent. */
  energy_percent: z.number(),
  protein_g_per_kg: z.number(),
  /** Of the energy that is eaten; carbohydrate is the rest. */
  fat_percent: z.number(),
  meals_per_day: z.int(),
  description: z.string(),
  cautions: z.array(z.string()),
  /** Of all foods of its meals. */
  allergens: z.array(Allergen),
  meals: z.array(Meal),
}).meta({ id: "NutritionTemplate" });
export type NutritionTemplate = z.infer<typeof NutritionTemplate>;

export const NutritionWish = z
  .strictObject({
    goal: NutritionGoal,
    diet: Diet.default("omnivore"),
    /** Foods that hold one of these are left out of meals. */
    avoid: few(Allergen).default([]),
    meals_per_day: z.int().min(1).max(8).optional(),
    activity: Activity.optional(),
    preferences: few(NutritionStyle).default([]),
    body: Body.default({}),
    limit: HowMany,
  })
  .meta({ id: "NutritionWish" });
export type NutritionWish = z.infer<typeof NutritionWish>;

/** What to eat in a day. */
export const Targets = z
  .strictObject({ kcal: z.int(), protein_g: z.int(), fat_g: z.int(), carbs_g: z.int() })
  .meta({ id: "NutritionTargets" });
export type Targets = z.infer<typeof Targets>;
export const NutritionRecommendations = recommendations(
  {
    item: NutritionTemplate,
    /** Null unless sex, age, height, weight and activity are told. */
    targets: Targets.or(z.null()),
  },
  "NutritionRecommendations",
);
