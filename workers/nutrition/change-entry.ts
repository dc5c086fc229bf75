import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { AMOUNTS, type Entry, type EntryChange } from "#contract/nutrition";
import { nutrition_entries } from "#d1-migrations/schema/nutrition";
import { AppError, fieldError } from "#lib/errors";
import { type EntryRow, shownEntry } from "#workers/nutrition/entries";
import { isSeen, notChanged, type Own } from "#workers/progress/diary";

/** What is not named stays. Of a library's food, other grams amount to as much more or less. */
export async function changeEntry(
  own: Own,
  change: EntryChange,
  env: Env,
  now: number,
): Promise<Entry> {
  const db = drizzle(env.DB);
  const kept = await db
    .select()
    .from(nutrition_entries)
    .where(isSeen(nutrition_entries, { ...own, seen: undefined }))
    .get();
  if (!kept) throw new AppError("NOT_FOUND");
  requireFitting(kept, change);
  const scaled = kept.food_id !== null && change.grams ? inProportion(change.grams) : {};
  const [changed] = await db
    .update(nutrition_entries)
    .set({
      ...change,
      ...scaled,
      version: sql`${nutrition_entries.version} + 1`,
      updated_at: now,
    })
    .where(isSeen(nutrition_entries, own))
    .returning();
  if (!changed) throw await notChanged(nutrition_entries, own, env);
  return shownEntry(changed);
}

/** A food's amounts follow from its grams; of anything else the energy is told. */
function requireFitting({ food_id }: EntryRow, change: EntryChange): void {
  if (food_id === null) {
    if (change.kcal === null) throw fieldError("kcal", "is required without a food_id");
    return;
  }
  if (change.grams === null) throw fieldError("grams", "is required with a food_id");
  const told = AMOUNTS.find((name) => change[name] !== undefined);
  if (told) throw fieldError(told, "is reckoned from the food");
}

/** By the amounts as they were kept: the library's may be others by now. */
const inProportion = (grams: number) =>
  Object.fromEntries(
    AMOUNTS.map((name) => [
      name,
      sql`${nutrition_entries[name]} * ${grams} / ${nutrition_entries.grams}`,
    ]),
  );
