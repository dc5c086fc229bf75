import { sql } from "drizzle-orm";
import {
  check,
  index,
  integer,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

import { id, instant } from "#d1-migrations/schema/columns";
import { food_library } from "#d1-migrations/schema/library";
import { users } from "#d1-migrations/schema/users";

/** What is counted of food. Null is not known, or not aimed at. */
const amounts = () => ({
  kcal: real(),
  protein_g: real(),
  carbs_g: real(),
  fat_g: real(),
  fiber_g: real(),
});

/** What somebody means to eat in a day, from a day on until the next targets begin. */
export const nutrition_targets = sqliteTable(
  "nutrition_targets",
  {
    id: text().primaryKey(),
    user_id: id().references(() => users.id, { onDelete: "cascade" }),
    start_date: text({ length: 10 }).notNull(),
    ...amounts(),
    version: integer().notNull(),
    created_at: instant().notNull(),
    updated_at: instant().notNull(),
  },
  (t) => [uniqueIndex("nutrition_targets_by_user").on(t.user_id, t.start_date)],
);

const MEALS = ["breakfast", "lunch", "dinner", "snack"] as const;

/** Something that was eaten, with what it amounted to then: the library may change, this does not. */
export const nutrition_entries = sqliteTable(
  "nutrition_entries",
  {
    id: text().primaryKey(),
    user_id: id().references(() => users.id, { onDelete: "cascade" }),
    date: text({ length: 10 }).notNull(),
    meal: text({ enum: MEALS }).notNull(),
    food_id: text({ length: 96 }).references(() => food_library.id),
    name: text({ length: 200 }).notNull(),
    grams: real(),
    ...amounts(),
    notes: text({ length: 500 }),
    version: integer().notNull(),
    created_at: instant().notNull(),
    updated_at: instant().notNull(),
  },
  (t) => [
    index("nutrition_entries_by_user").on(t.user_id, t.date, t.id),
    check("nutrition_entries_meal", sql`${t.meal} IN ('breakfast', 'lunch', 'dinner', 'snack')`),
  ],
);
