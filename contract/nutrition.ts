import { z } from "zod";

import { Id, Instant } from "#contract/envelope";
import { Slug } from "#contract/library";
import { Cursor, limit } from "#contract/paging";

/** What people eat, and what they mean to eat. */

/** As many days as one summary tells of. */
const MAX_DAYS = 92;

const Day = z.iso.date();
const Kcal = z.number().min(0).max(20_000);
const Grams = z.number().min(0).max(5000);
const entity = { version: z.int(), created_at: Instant, updated_at: Instant };

/** Null is not known, or not aimed at. */
export const Amounts = z
  .strictObject({
    kcal: z.number().nullable(),
    protein_g: z.number().nullable(),
    carbs_g: z.number().nullable(),
    fat_g: z.number().nullable(),
    fiber_g: z.number().nullable(),
  })
  .meta({ id: "Amounts" });
export type Amounts = z.infer<typeof Amounts>;

const amounts = {
  kcal: Kcal.nullable(),
  protein_g: Grams.nullable(),
  carbs_g: Grams.nullable(),
  fat_g: Grams.nullable(),
  fiber_g: Grams.nullable(),
};
/** All that is counted. */
export const AMOUNTS = ["kcal", "protein_g", "carbs_g", "fat_g", "fiber_g"] as const;

const NOT_TOLD = {
  kcal: true,
  protein_g: true,
  carbs_g: true,
  fat_g: true,
  fiber_g: true,
} as const;

export const Targets = Amounts.extend({
  id: Id,
  /** They hold from this day on, until the next targets begin. */
  start_date: Day,
  ...entity,
}).meta({ id: "DatedNutritionTargets" });
export type Targets = z.infer<typeof Targets>;

export const NewTargets = z
  .strictObject({ start_date: Day, ...amounts })
  .partial(NOT_TOLD)
  .refine(
    (draft) => AMOUNTS.some((name) => (draft[name] ?? null) !== null),
    "must aim at something",
  )
  .meta({ id: "NewNutritionTargets" });
export type NewTargets = z.infer<typeof NewTargets>;

/** The day stays: targets for another day are other targets. */
export const TargetsChange = z
  .strictObject(amounts)
  .partial()
  .refine((change) => Object.keys(change).length > 0, "name at least one field to change")
  .meta({ id: "NutritionTargetsChange" });
export type TargetsChange = z.infer<typeof TargetsChange>;

export const NutritionParams = z.strictObject({ id: Id });
export const TargetsQuery = z.strictObject({ cursor: Cursor, limit: limit(100, 25) });
export type TargetsQuery = z.infer<typeof TargetsQuery>;
export const TargetsList = z
  .strictObject({ targets: z.array(Targets), next_cursor: z.string().nullable() })
  .meta({ id: "DatedNutritionTargetsList" });
export type TargetsList = z.infer<typeof TargetsList>;

const Meal = z.enum(["breakfast", "lunch", "dinner", "snack"]);

export const Entry = Amounts.extend({
  id: Id,
  date: Day,
  meal: Meal,
  /** Of the food library; null for something that is not there. */
  food_id: Slug.or(z.null()),
  name: z.string(),
  grams: z.number().nullable(),
  notes: z.string().nullable(),
  ...entity,
}).meta({ id: "NutritionEntry" });
export type Entry = z.infer<typeof Entry>;

const Eaten = z.number().positive().max(10_000);
const words = {
  date: Day,
  meal: Meal,
  notes: z.string().trim().max(500).nullable(),
};
const Name = z.string().trim().min(1).max(200);

/** A food of the library by its weight, or anything else by its name and what it amounts to. */
export const NewEntry = z
  .strictObject({
    ...words,
    notes: words.notes.default(null),
    food_id: Slug.optional(),
    name: Name.optional(),
    grams: Eaten.nullable().default(null),
    ...amounts,
  })
  .partial(NOT_TOLD)
  .superRefine((draft, { addIssue }) => {
    const wrong = (path: string, message: string) =>
      addIssue({ code: "custom", path: [path], message });
    if (draft.food_id === undefined) {
      if (draft.name === undefined) wrong("name", "is required without a food_id");
      if ((draft.kcal ?? null) === null) wrong("kcal", "is required without a food_id");
      return;
    }
    if (draft.grams === null) wrong("grams", "is required with a food_id");
    for (const name of AMOUNTS) {
      if (draft[name] !== undefined) wrong(name, "is reckoned from the food");
    }
  })
  .meta({ id: "NewNutritionEntry" });
export type NewEntry = z.infer<typeof NewEntry>;

/** Amounts are only for what is not of the library: there they follow from the grams. */
export const EntryChange = z
  .strictObject({ ...words, name: Name, grams: Eaten.nullable(), ...amounts })
  .partial()
  .refine((change) => Object.keys(change).length > 0, "name at least one field to change")
  .meta({ id: "NutritionEntryChange" });
export type EntryChange = z.infer<typeof EntryChange>;

export const EntryQuery = z.strictObject({
  from: Day.optional().meta({ description: "The first day." }),
  to: Day.optional().meta({ description: "The last day." }),
  cursor: Cursor,
  limit: limit(200, 50),
});
export type EntryQuery = z.infer<typeof EntryQuery>;
export const Entries = z
  .strictObject({ entries: z.array(Entry), next_cursor: z.string().nullable() })
  .meta({ id: "NutritionEntries" });
export type Entries = z.infer<typeof Entries>;

/** Both days included. */
export const SummaryQuery = z
  .strictObject({ from: Day, to: Day })
  .refine(({ from, to }) => from <= to, { path: ["to"], message: "is before from" })
  .refine(({ from, to }) => Date.parse(to) - Date.parse(from) < MAX_DAYS * 86_400_000, {
    path: ["to"],
    message: `is more than ${MAX_DAYS} days from the first`,
  });
export type SummaryQuery = z.infer<typeof SummaryQuery>;

/** The days on which something was eaten, the latest first. */
export const Summary = z
  .strictObject({
    days: z.array(
      z.strictObject({
        date: Day,
        entries: z.int(),
        /** Of what is known; null where nothing is. */
        totals: Amounts,
        /** What was aimed at that day. */
        targets: Amounts.or(z.null()),
      }),
    ),
  })
  .meta({ id: "NutritionSummary" });
export type Summary = z.infer<typeof Summary>;
