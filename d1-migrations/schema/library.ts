import { sql } from "drizzle-orm";
import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
} from "drizzle-orm/sqlite-core";

import { flag, id, instant, texts } from "#d1-migrations/schema/columns";

/**
 * What is loaded into the libraries, one row a time that something changed. The highest version is
 * the `library_version` that lists answer with.
 */
export const library_releases = sqliteTable("library_releases", {
  version: integer().primaryKey(),
  source: text().notNull(),
  /** SHA-256 of all that was loaded: the same again is no release. */
  digest: text({ length: 64 }).notNull(),
  loaded_at: instant().notNull(),
});

/** What each row of a library has. People's data refers to `id`, so a row is never deleted. */
export const item = () => ({
  /** A slug; never changes what it stands for. */
  id: text({ length: 96 }).primaryKey(),
  name: text().notNull(),
  /** The name folded for sorting: see lib/words.ts. */
  name_key: text().notNull(),
  aliases: texts(),
  source: text().notNull(),
  source_id: text().notNull(),
  licence: text().notNull(),
  /** The release that last changed the row. */
  library_version: integer().notNull(),
  digest: text({ length: 64 }).notNull(),
  /** When its source left it out. It is not listed any more, and still found by its id. */
  retired_at: instant(),
});

export const listed = (table: string, t: { name_key: AnySQLiteColumn; id: AnySQLiteColumn }) => [
  index(`${table}_by_name`).on(t.name_key, t.id),
];

/** The words that an item of any library is found by: see docs/decisions/0050. */
export const library_words = sqliteTable(
  "library_words",
  { kind: text().notNull(), word: text().notNull(), item_id: id() },
  (t) => [
    primaryKey({ columns: [t.kind, t.word, t.item_id] }),
    index("library_words_by_item").on(t.kind, t.item_id),
  ],
);

export const nutrient_library = sqliteTable(
  "nutrient_library",
  {
    ...item(),
    group: text().notNull(),
    unit: text().notNull(),
    /** The FDA's daily value for adults, and whether to reach it or to stay below. */
    daily_value: real().notNull(),
    daily_value_is: text().notNull(),
    /** The National Academies' tolerable upper intake of adults; of supplements alone for some. */
    upper_limit: real(),
    upper_limit_of: text(),
    description: text().notNull(),
  },
  (t) => listed("nutrient_library", t),
);

export const food_library = sqliteTable(
  "food_library",
  {
    ...item(),
    category: text().notNull(),
    brand: text(),
    /** Who may eat it; null where the source does not tell. */
    diet: text(),
    portion_name: text(),
    portion_g: real(),
    /** Of 100 g, like all amounts. */
    kcal: real(),
    sugars_g: real(),
  },
  (t) => listed("food_library", t),
);

/** Of 100 g, in the nutrient's unit. Unknown amounts have no row. */
export const food_nutrients = sqliteTable(
  "food_nutrients",
  {
    food_id: id().references(() => food_library.id),
    nutrient_id: id().references(() => nutrient_library.id),
    amount: real().notNull(),
  },
  (t) => [primaryKey({ columns: [t.food_id, t.nutrient_id] })],
);

export const food_allergens = sqliteTable(
  "food_allergens",
  { food_id: id().references(() => food_library.id), allergen: text().notNull() },
  (t) => [primaryKey({ columns: [t.food_id, t.allergen] })],
);

/** What a barcode was found to be, or that nobody knew it, and when that was asked. */
export const food_barcodes = sqliteTable(
  "food_barcodes",
  {
    ean: text({ length: 14 }).primaryKey(),
    food_id: text().references(() => food_library.id),
    checked_at: instant().notNull(),
  },
  (t) => [
    index("food_barcodes_unknown")
      .on(t.checked_at)
      .where(sql`${t.food_id} IS NULL`),
  ],
);

export const supplement_library = sqliteTable(
  "supplement_library",
  {
    ...item(),
    category: text().notNull(),
    nutrient_id: text().references(() => nutrient_library.id),
    /** Of a day, in `dose_unit`; so is the limit. */
    dose_min: real().notNull(),
    dose_max: real().notNull(),
    dose_unit: text().notNull(),
    upper_limit: real(),
    times: texts(),
    timing: text().notNull(),
    description: text().notNull(),
    cautions: texts(),
  },
  (t) => listed("supplement_library", t),
);

export const exercise_library = sqliteTable(
  "exercise_library",
  {
    ...item(),
    category: text().notNull(),
    level: text().notNull(),
    force: text(),
    mechanic: text(),
    equipment: text().notNull(),
    instructions: texts(),
  },
  (t) => listed("exercise_library", t),
);

export const exercise_muscles = sqliteTable(
  "exercise_muscles",
  {
    exercise_id: id().references(() => exercise_library.id),
    muscle: text().notNull(),
    is_primary: flag().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.exercise_id, t.muscle] }),
    index("exercise_muscles_by_muscle").on(t.muscle, t.exercise_id),
  ],
);

/** The joints that an exercise strains; somebody may want to spare them. */
export const exercise_loads = sqliteTable(
  "exercise_loads",
  { exercise_id: id().references(() => exercise_library.id), area: text().notNull() },
  (t) => [primaryKey({ columns: [t.exercise_id, t.area] })],
);
