import { z } from "zod";

import type { Allergen, Diet } from "#contract/library";
import { AppError } from "#lib/errors";
import { logWarning } from "#lib/log";
import { ALLERGENS, DIETS, NUTRIENTS } from "#workers/library/open-food-facts-names";

const PATIENCE_MS = 8_000;
const RETRY_MS = 60_000;
const FIELDS = [
  "product_name",
  "brands",
  "nutriments",
  "allergens_tags",
  "ingredients_analysis_tags",
  "serving_size",
  "serving_quantity",
];

const Answer = z.object({ status: z.int(), product: z.unknown().optional() });
const Text = z.string().trim().max(300).catch("");
const Tags = z.array(z.string()).catch([]);
/** Volunteers write numbers, numbers as text, and other things. */
const Amount = z.coerce.string().trim().min(1).transform(Number).pipe(z.number().nonnegative());

const Product = z.object({
  product_name: Text,
  brands: Text,
  nutriments: z.record(z.string(), z.unknown()).catch({}),
  allergens_tags: Tags,
  ingredients_analysis_tags: Tags,
  serving_size: Text,
  serving_quantity: Amount.optional().catch(undefined),
});

/** A packaged food. Nutrients are in grams of 100 g, by the ids of our library. */
export type Packaged = {
  name: string;
  brand: string | null;
  diet: Diet | null;
  allergens: z.infer<typeof Allergen>[];
  portion: { name: string; grams: number } | null;
  kcal: number | null;
  sugars_g: number | null;
  nutrients: Record<string, number>;
};

/**
 * The product that Open Food Facts has under a barcode, if it has one with a name. Throws
 * UNAVAILABLE when it cannot be asked.
 */
export async function fetchProduct(ean: string): Promise<Packaged | undefined> {
  const url = `https://world.openfoodfacts.org/api/v2/product/${ean}.json?fields=${FIELDS.join(",")}`;
  const response = await fetch(url, {
    headers: { "user-agent": "Sideline/1.0 (self-hosted coaching backend)" },
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((thrown: unknown) => {
    throw unreachable(thrown instanceof Error ? thrown.name : "The request did not get through.");
  });
  if (!response.ok && response.status !== 404) {
    await response.body?.cancel();
    throw unreachable(`Open Food Facts answered ${response.status}.`);
  }
  const answer = Answer.safeParse(await response.json().catch(() => undefined));
  if (!answer.success) throw unreachable("Open Food Facts answered something else.");
  const product = Product.safeParse(answer.data.product);
  if (answer.data.status !== 1 || !product.success || product.data.product_name === "") return;
  return packaged(product.data);
}

function unreachable(reason: string): AppError {
  logWarning("barcode_lookup_failed", { reason });
  return new AppError(
    "UNAVAILABLE",
    "Open Food Facts cannot be reached. Enter the food by hand, or look it up later.",
    { retryAfterMs: RETRY_MS },
  );
}

function packaged(product: z.infer<typeof Product>): Packaged {
  const grams = (name: string) => within(product.nutriments[`${name}_100g`], 100);
  const kcal = within(product.nutriments["energy-kcal_100g"], 1000);
  const kilojoules = within(product.nutriments["energy_100g"], 4200);
  const nutrients = Object.entries(NUTRIENTS).map(([id, name]) => [id, grams(name)] as const);
  const { serving_quantity, serving_size } = product;
  return {
    name: product.product_name,
    brand: product.brands.split(",")[0]?.trim() || null,
    diet: DIETS.find(([tag]) => product.ingredients_analysis_tags.includes(tag))?.[1] ?? null,
    allergens: [...new Set(product.allergens_tags.flatMap((tag) => ALLERGENS[tag] ?? []))],
    portion: serving_quantity
      ? { name: serving_size || "1 serving", grams: serving_quantity }
      : null,
    kcal: kcal ?? (kilojoules === null ? null : Math.round(kilojoules / 4.184)),
    sugars_g: grams("sugars"),
    nutrients: Object.fromEntries(
      nutrients.flatMap(([id, amount]) => (amount === null ? [] : [[id, amount] as const])),
    ),
  };
}

/** An amount that can be right, or null. */
function within(value: unknown, most: number): number | null {
  const amount = Amount.safeParse(value);
  return amount.success && amount.data <= most ? amount.data : null;
}
