import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { id, texts } from "#d1-migrations/schema/columns";
import { exercise_library, food_library, item, listed } from "#d1-migrations/schema/library";

/** A training program that people can take as it is or make their own. */
export const program_templates = sqliteTable(
  "program_templates",
  {
    ...item(),
    goal: text().notNull(),
    level: text().notNull(),
    days_per_week: integer().notNull(),
    weeks: integer().notNull(),
    /** Of one session. */
    minutes: integer().notNull(),
    description: text().notNull(),
    progression: text().notNull(),
    cautions: texts(),
  },
  (t) => listed("program_templates", t),
);

export const program_days = sqliteTable(
  "program_days",
  {
    program_id: id().references(() => program_templates.id),
    day: integer().notNull(),
    name: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.program_id, t.day] })],
);

/** Repetitions, or seconds, of each set. */
export const program_exercises = sqliteTable(
  "program_exercises",
  {
    program_id: id().references(() => program_templates.id),
    day: integer().notNull(),
    position: integer().notNull(),
    exercise_id: id().references(() => exercise_library.id),
    sets: integer().notNull(),
    reps_min: integer(),
    reps_max: integer(),
    seconds: integer(),
    rest_seconds: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.program_id, t.day, t.position] }),
    index("program_exercises_by_exercise").on(t.exercise_id),
  ],
);

/** A way to eat, relative to what somebody spends and weighs. */
export const nutrition_templates = sqliteTable(
  "nutrition_templates",
  {
    ...item(),
    goal: text().notNull(),
    diet: text().notNull(),
    style: text().notNull(),
    /** Of the energy that is spent. */
    energy_percent: real().notNull(),
    protein_g_per_kg: real().notNull(),
    /** Of the energy that is eaten; carbohydrate is the rest. */
    fat_percent: real().notNull(),
    meals_per_day: integer().notNull(),
    description: text().notNull(),
    cautions: texts(),
  },
  (t) => listed("nutrition_templates", t),
);

export const nutrition_meals = sqliteTable(
  "nutrition_meals",
  {
    template_id: id().references(() => nutrition_templates.id),
    position: integer().notNull(),
    name: text().notNull(),
    /** Of the day's energy. */
    energy_percent: real().notNull(),
  },
  (t) => [primaryKey({ columns: [t.template_id, t.position] })],
);

export const nutrition_meal_foods = sqliteTable(
  "nutrition_meal_foods",
  {
    template_id: id().references(() => nutrition_templates.id),
    meal: integer().notNull(),
    position: integer().notNull(),
    food_id: id().references(() => food_library.id),
  },
  (t) => [primaryKey({ columns: [t.template_id, t.meal, t.position] })],
);

/** What speaks for or against an item, once all its conditions hold. */
export const recommendation_rules = sqliteTable("recommendation_rules", {
  id: text({ length: 96 }).primaryKey(),
  kind: text().notNull(),
  effect: text().notNull(),
  points: integer().notNull(),
  /** The reason as people read it; `{asked.goal}` stands for a fact. */
  text: text().notNull(),
});

export const recommendation_conditions = sqliteTable(
  "recommendation_conditions",
  {
    rule_id: id().references(() => recommendation_rules.id),
    position: integer().notNull(),
    /** A fact, and what it is compared with: another fact or a literal. */
    fact: text().notNull(),
    operator: text().notNull(),
    value: text().notNull(),
  },
  (t) => [primaryKey({ columns: [t.rule_id, t.position] })],
);
