import { z } from "zod";

import { Instant } from "#contract/envelope";
import { Cursor, limit } from "#contract/paging";

/** A library item's id: never changes what it stands for, so people's data may refer to it. */
export const Slug = z
  .string()
  .max(96)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be words of a-z and 0-9, joined by hyphens")
  .meta({ id: "Slug", example: "barbell-back-squat" });
export const ItemParams = z.strictObject({ id: Slug });

const Search = z
  .string()
  .trim()
  .min(1)
  .max(64)
  .meta({ description: "Words, or their beginnings, of the name, other names and category." });

/** What every list of a library takes. */
export const ItemQuery = z.strictObject({
  q: Search.optional(),
  cursor: Cursor,
  limit: limit(200, 50),
});

/** What every item tells of itself. `retired_at` is null while its source still has it. */
export const Item = z.strictObject({
  id: Slug,
  name: z.string(),
  aliases: z.array(z.string()),
  source: z.string(),
  source_id: z.string(),
  licence: z.string(),
  /** The library's version that last changed it. */
  library_version: z.int(),
  retired_at: Instant.nullable(),
});

export const page = <T extends z.ZodType>(item: T, id: string) =>
  z
    .strictObject({
      items: z.array(item),
      next_cursor: z.string().nullable(),
      library_version: z.int(),
    })
    .meta({ id });

export const NutrientGroup = z.enum(["macronutrient", "mineral", "vitamin"]);
export const Nutrient = Item.extend({
  group: NutrientGroup,
  unit: z.enum(["g", "mg", "mcg"]),
  daily_value: z.number(),
  /** Whether to reach the daily value or to stay below it. */
  daily_value_is: z.enum(["target", "maximum"]),
  /** The tolerable upper intake of adults in a day, where there is one. */
  upper_limit: z.number().nullable(),
  upper_limit_of: z.enum(["total", "supplements"]).nullable(),
  description: z.string(),
}).meta({ id: "Nutrient" });
export const Nutrients = page(Nutrient, "Nutrients");
export const NutrientQuery = ItemQuery.extend({ group: NutrientGroup.optional() });

export const SupplementCategory = z.enum([
  "amino_acid",
  "botanical",
  "fatty_acid",
  "fiber",
  "mineral",
  "performance",
  "probiotic",
  "protein",
  "vitamin",
  "other",
]);
export const IntakeTime = z.enum([
  "morning",
  "evening",
  "bedtime",
  "with_meal",
  "before_workout",
  "during_workout",
  "after_workout",
  "any_time",
]);
export const Supplement = Item.extend({
  category: SupplementCategory,
  /** The nutrient that it brings, if it is one of the library. */
  nutrient_id: Slug.or(z.null()),
  /** Of a day. */
  dose_min: z.number(),
  dose_max: z.number(),
  dose_unit: z.enum(["g", "mg", "mcg", "billion_cfu", "serving"]),
  upper_limit: z.number().nullable(),
  times: z.array(IntakeTime),
  timing: z.string(),
  description: z.string(),
  cautions: z.array(z.string()),
}).meta({ id: "Supplement" });
export const Supplements = page(Supplement, "Supplements");
export const SupplementQuery = ItemQuery.extend({
  category: SupplementCategory.optional(),
  nutrient: Slug.optional(),
});

export const Diet = z.enum(["vegan", "vegetarian", "pescatarian", "omnivore"]);
export type Diet = z.infer<typeof Diet>;
export const Allergen = z.enum([
  "eggs",
  "fish",
  "gluten",
  "milk",
  "nuts",
  "peanuts",
  "sesame",
  "shellfish",
  "soy",
]);
/** Amounts are of 100 g; those that nobody knows are absent or null. */
export const Food = Item.extend({
  category: z.string(),
  brand: z.string().nullable(),
  /** The narrowest diet that it fits. */
  diet: Diet.nullable(),
  allergens: z.array(Allergen),
  portion_name: z.string().nullable(),
  portion_g: z.number().nullable(),
  kcal: z.number().nullable(),
  sugars_g: z.number().nullable(),
  /** By the nutrient's id, in its unit. */
  nutrients: z.record(z.string(), z.number()),
}).meta({ id: "Food" });
export type Food = z.infer<typeof Food>;
export const Foods = page(Food, "Foods");
export const FoodQuery = ItemQuery.extend({
  category: z
    .string()
    .regex(/^[a-z0-9_]{1,64}$/, "must be a word such as dairy")
    .optional(),
  diet: Diet.optional().meta({ description: "Only what people of this diet eat." }),
  without: Allergen.optional().meta({ description: "Only what does not hold this allergen." }),
});

/** The check digit of a GTIN makes the sum of its digits, weighted 3 and 1 by turns, end in 0. */
function isGtin(code: string): boolean {
  const digits = [...code].toReversed().map(Number);
  return digits.reduce((sum, digit, i) => sum + digit * (i % 2 === 0 ? 1 : 3), 0) % 10 === 0;
}

export const BarcodeParams = z.strictObject({
  ean: z
    .string()
    .regex(/^(\d{8}|\d{12,14})$/, "must be an EAN or UPC of 8, 12, 13 or 14 digits")
    .refine(isGtin, "has a wrong check digit")
    .meta({ example: "3017624010701" }),
});
