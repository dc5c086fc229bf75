import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { food_barcodes } from "#d1-migrations/schema/library";
import { KEPT_MS } from "#workers/library/look-up-barcode";

/** Bounds what one run of the sweep does. */
const FORGOTTEN_AT_ONCE = 1000;

/** Barcodes that nobody knew leave no row behind once they would be asked for again. */
export async function forgetUnknownBarcodes(env: Env, now: number): Promise<void> {
  const old = sql`SELECT rowid FROM ${food_barcodes}
    WHERE ${food_barcodes.food_id} IS NULL
      AND ${food_barcodes.checked_at} <= ${now - KEPT_MS.missing} LIMIT ${FORGOTTEN_AT_ONCE}`;
  await drizzle(env.DB)
    .delete(food_barcodes)
    .where(sql`rowid IN (${old})`);
}
