import { createHash } from "node:crypto";

import { fold, wordsOf } from "#lib/words";

/** What a column holds. Lists and objects are stored as JSON. */
export type Value = string | number | boolean | null | object;
export type Row = Record<string, Value>;

/** The libraries: their tables, and the tables of what their items are made of. */
export const KINDS = {
  nutrients: { table: "nutrient_library", parts: {} },
  foods: {
    table: "food_library",
    parts: { food_nutrients: "food_id", food_allergens: "food_id" },
  },
  supplements: { table: "supplement_library", parts: {} },
  exercises: {
    table: "exercise_library",
    parts: { exercise_muscles: "exercise_id", exercise_loads: "exercise_id" },
  },
  programs: {
    table: "program_templates",
    parts: { program_days: "program_id", program_exercises: "program_id" },
  },
  nutrition: {
    table: "nutrition_templates",
    parts: { nutrition_meals: "template_id", nutrition_meal_foods: "template_id" },
  },
} as const satisfies Record<string, { table: string; parts: Record<string, string> }>;
export type Kind = keyof typeof KINDS;

/** One item of a library. Rows of `parts` do without the item's id. */
export type Item = {
  id: string;
  name: string;
  aliases: string[];
  source_id: string;
  /** What it is found by besides its names. */
  keywords: string;
  fields: Row;
  parts: Record<string, Row[]>;
};

/** All that a source holds: what is in the database from it and not in here is retired. */
export type Load = {
  source: string;
  licence: string;
  items: Partial<Record<Kind, Item[]>>;
  /** The tables that are replaced as a whole. */
  tables?: Record<string, Row[]>;
};

/** Raised when the same source has to be written anew, because it is stored in another way. */
const FORMAT = 1;

/** The same for the same content, whatever order its items came in. */
export function digestOf({ source, licence, items, tables = {} }: Load): string {
  const parts = Object.entries(items).flatMap(([kind, list]) =>
    list.map((item) => `${kind}/${item.id}/${digestOfItem(item)}`),
  );
  return sha256(JSON.stringify([FORMAT, source, licence, parts.toSorted(), tables]));
}

const digestOfItem = (item: Item): string => sha256(JSON.stringify(item));

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The item as its table has it, but for the version, which the database counts. */
export const rowOf = (item: Item, { source, licence }: Load): Row => ({
  id: item.id,
  name: item.name,
  name_key: fold(item.name),
  aliases: item.aliases,
  source,
  source_id: item.source_id,
  licence,
  digest: digestOfItem(item),
  retired_at: null,
  ...item.fields,
});

/** What the item is found by. */
export const wordRows = (kind: Kind, { id, name, aliases, keywords }: Item): Row[] =>
  wordsOf([name, ...aliases, keywords].join(" ")).map((word) => ({ kind, word, item_id: id }));
