import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Food } from "#contract/library";
import { food_barcodes } from "#d1-migrations/schema/library";
import { AppError } from "#lib/errors";
import { type Budget, claim, spent } from "#workers/identity/attempts";
import { keepProduct } from "#workers/library/keep-product";
import { fetchProduct } from "#workers/library/open-food-facts";
import { readItem } from "#workers/library/read-item";
import { FOODS } from "#workers/library/shelves";

const DAY_MS = 24 * 3_600_000;
/** How long we go without asking again, for products and for barcodes that nobody knew. */
export const KEPT_MS = { found: 30 * DAY_MS, missing: DAY_MS };

/** Barcodes that a user may have asked for outside in a day: nobody's kitchen holds more. */
const LOOKUPS: Budget = { kind: "barcode-lookup", limit: 200, window_ms: DAY_MS };

type Known = { food_id: string | null; checked_at: number };

/** The food that a barcode is printed on. What is known is answered without asking outside. */
export async function lookUpBarcode(
  userId: string,
  code: string,
  env: Env,
  now: number,
): Promise<Food> {
  const ean = canonical(code);
  const known = await drizzle(env.DB)
    .select()
    .from(food_barcodes)
    .where(eq(food_barcodes.ean, ean))
    .get();
  if (known && isFresh(known, now)) return foodOf(known.food_id, env);

  const standing = await claim(LOOKUPS, userId, ean, env, now);
  if (!standing.allowed) throw spent(LOOKUPS, standing);
  try {
    return await foodOf(await keepProduct(ean, await fetchProduct(ean), env, now), env);
  } catch (thrown) {
    // What is old is better than nothing while Open Food Facts cannot be reached.
    const isAway = thrown instanceof AppError && thrown.code === "UNAVAILABLE";
    if (isAway && known?.food_id) return foodOf(known.food_id, env);
    throw thrown;
  }
}

async function foodOf(food_id: string | null, env: Env): Promise<Food> {
  if (food_id === null) throw new AppError("NOT_FOUND", "Nobody knows this barcode");
  return readItem(FOODS, food_id, env);
}

const isFresh = ({ food_id, checked_at }: Known, now: number): boolean =>
  now - checked_at < (food_id === null ? KEPT_MS.missing : KEPT_MS.found);

/** A UPC and a GTIN that begins with 0 are the EAN of 13 digits that scanners make of them. */
const canonical = (code: string): string =>
  code.length === 8 ? code : code.padStart(14, "0").replace(/^0/, "");
