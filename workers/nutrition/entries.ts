import { drizzle } from "drizzle-orm/d1";

import type { Amounts, Entries, Entry, EntryQuery, NewEntry } from "#contract/nutrition";
import { nutrition_entries } from "#d1-migrations/schema/nutrition";
import { AppError, fieldError } from "#lib/errors";
import { readItem } from "#workers/library/read-item";
import { FOODS } from "#workers/library/shelves";
import { amountsOf, rounded } from "#workers/nutrition/amounts";
import {
  isSeen,
  latestFirst,
  notChanged,
  ofDays,
  type Own,
  pageOf,
  shownTimes,
} from "#workers/progress/diary";

/**
 * Keeps something that was eaten, under an id that a retry of the same request finds again. What a
 * food amounts to is reckoned now and kept with the entry: a later library changes no past day.
 */
export async function addEntry(
  { user_id, id }: Own,
  { food_id, name, grams, date, meal, notes, ...told }: NewEntry,
  env: Env,
  now: number,
): Promise<Entry> {
  const eaten = food_id === undefined ? { name, ...told } : await reckon(food_id, grams ?? 0, env);
  const row = {
    ...eaten,
    name: name ?? eaten.name ?? "",
    food_id: food_id ?? null,
    id,
    user_id,
    date,
    meal,
    grams,
    notes,
    version: 1,
    created_at: now,
    updated_at: now,
  };
  const db = drizzle(env.DB);
  const [[made], [kept]] = await db.batch([
    db.insert(nutrition_entries).values(row).onConflictDoNothing().returning(),
    db.select().from(nutrition_entries).where(isSeen(nutrition_entries, { user_id, id })),
  ]);
  const entry = made ?? kept;
  if (!entry) throw new AppError("NOT_FOUND");
  return shownEntry(entry);
}

/** The latest day first. */
export async function listEntries(
  userId: string,
  { limit, ...days }: EntryQuery,
  env: Env,
): Promise<Entries> {
  const rows = await drizzle(env.DB)
    .select()
    .from(nutrition_entries)
    .where(ofDays(nutrition_entries, userId, days))
    .orderBy(...latestFirst(nutrition_entries))
    .limit(limit + 1);
  const { page, next_cursor } = pageOf(rows, limit);
  return { entries: page.map(shownEntry), next_cursor };
}

export async function removeEntry(own: Own, env: Env): Promise<void> {
  const { id } = nutrition_entries;
  const gone = await drizzle(env.DB)
    .delete(nutrition_entries)
    .where(isSeen(nutrition_entries, own))
    .returning({ id });
  if (gone.length === 0) throw await notChanged(nutrition_entries, own, env);
}

export type EntryRow = typeof nutrition_entries.$inferSelect;

export const shownEntry = ({ user_id: _, ...row }: EntryRow): Entry => ({
  ...row,
  ...rounded(row),
  ...shownTimes(row),
});

async function reckon(
  foodId: string,
  grams: number,
  env: Env,
): Promise<Amounts & { name: string }> {
  const food = await readItem(FOODS, foodId, env).catch((thrown: unknown) => {
    if (thrown instanceof AppError && thrown.code === "NOT_FOUND") {
      throw fieldError("food_id", "is not in the food library");
    }
    throw thrown;
  });
  return { name: food.name, ...amountsOf(food, grams) };
}
