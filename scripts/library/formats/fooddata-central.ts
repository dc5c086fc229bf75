import { z } from "zod";

import { slug } from "#lib/slug";
import { ENERGY, FIRST_OF, SUGARS } from "#scripts/library/formats/fooddata-nutrients";
import type { Item, Load, Row } from "#scripts/library/load";

/** The datasets of a download, by the key that their list has in it. */
const SOURCES = {
  FoundationFoods: "usda-foundation",
  SRLegacyFoods: "usda-sr-legacy",
  SurveyFoods: "usda-survey",
} as const;

const Text = z.string().trim().max(500);
const Portion = z.object({
  amount: z.number().optional(),
  gramWeight: z.number().nonnegative(),
  modifier: Text.optional(),
  portionDescription: Text.optional(),
  measureUnit: z.object({ name: Text }).optional(),
});
const Food = z.object({
  fdcId: z.int(),
  ndbNumber: z.int().optional(),
  foodCode: z.coerce.string().optional(),
  description: Text.min(1),
  foodCategory: z.object({ description: Text }).optional(),
  wweiaFoodCategory: z.object({ wweiaFoodCategoryDescription: Text }).optional(),
  foodNutrients: z.array(
    z.object({
      nutrient: z.object({ number: z.string(), unitName: z.string() }),
      amount: z.number().nonnegative().nullish(),
    }),
  ),
  foodPortions: z.array(Portion).default([]),
});
type Food = z.infer<typeof Food>;

/** A JSON download of USDA FoodData Central, which is public domain: all but branded foods. */
export function foodDataCentral(file: unknown): Load {
  const downloaded = z.record(z.string(), z.unknown()).parse(file);
  for (const [key, source] of Object.entries(SOURCES)) {
    if (!(key in downloaded)) continue;
    const foods = z.array(Food).parse(downloaded[key]);
    return {
      source,
      licence: "CC0-1.0",
      items: { foods: foods.map((food) => itemOf(food, source)) },
    };
  }
  const hint = "BrandedFoods" in downloaded ? " Branded foods are found by their barcodes." : "";
  throw new Error(`The file has none of ${Object.keys(SOURCES).join(", ")}.${hint}`);
}

function itemOf(food: Food, source: string): Item {
  const { fdcId, ndbNumber, foodCode, description, foodCategory, wweiaFoodCategory } = food;
  // The first two stay the same from release to release, unlike the id.
  const number = ndbNumber ?? foodCode ?? fdcId;
  const category =
    foodCategory?.description ?? wweiaFoodCategory?.wweiaFoodCategoryDescription ?? "other";
  const portion = food.foodPortions.find(({ gramWeight }) => gramWeight > 0);
  const amounts = amountsOf(food);
  return {
    id: `${source}-${number}`,
    name: description,
    aliases: [],
    source_id: String(fdcId),
    keywords: category,
    fields: {
      category: slug(category).replaceAll("-", "_").slice(0, 64),
      brand: null,
      diet: null,
      portion_name: portion ? nameOf(portion) : null,
      portion_g: portion?.gramWeight ?? null,
      kcal: firstOf(ENERGY, amounts, "kcal") ?? null,
      sugars_g: firstOf(SUGARS, amounts, "g") ?? null,
    },
    parts: { food_nutrients: nutrientsOf(amounts), food_allergens: [] },
  };
}

type Amounts = Map<string, { amount: number; unit: string }>;

const amountsOf = ({ foodNutrients }: Food): Amounts =>
  new Map(
    foodNutrients.flatMap(({ nutrient: { number, unitName }, amount }) =>
      amount === undefined || amount === null
        ? []
        : [[number, { amount, unit: unitName.toLowerCase() }] as const],
    ),
  );

const nutrientsOf = (amounts: Amounts): Row[] =>
  Object.entries(FIRST_OF).flatMap(([nutrient_id, { numbers, unit }]) => {
    const amount = firstOf(numbers, amounts, unit);
    return amount === undefined ? [] : [{ nutrient_id, amount }];
  });

/** Micrograms; they write the sign in two ways, and some files a word. */
const SIZES: Record<string, number> = { g: 1e6, mg: 1e3, µg: 1, μg: 1, ug: 1, mcg: 1 };

/** The first of the numbers that the food has, in the unit; international units have no size. */
function firstOf(numbers: readonly string[], amounts: Amounts, unit: string): number | undefined {
  for (const number of numbers) {
    const found = amounts.get(number);
    if (!found) continue;
    if (found.unit === unit) return found.amount;
    const [from, to] = [SIZES[found.unit], SIZES[unit]];
    if (from && to) return Number(((found.amount * from) / to).toPrecision(6));
  }
  return undefined;
}

/** "1 cup, chopped", or what the survey writes in whole. */
function nameOf({ amount, modifier, portionDescription, measureUnit }: z.infer<typeof Portion>) {
  if (portionDescription) return portionDescription;
  const unit = measureUnit && measureUnit.name !== "undetermined" ? measureUnit.name : "";
  const words = [unit, modifier].filter(Boolean).join(", ");
  return `${amount ?? 1} ${words || "portion"}`;
}
