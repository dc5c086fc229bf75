import { digestOf, type Load } from "#scripts/library/load";
import { statementsOf } from "#scripts/library/statements";
import type { Database } from "#scripts/migrate-database";

/** The digest of what was last loaded from a source. */
export const latestOf = (source: string): string =>
  `SELECT digest FROM library_releases WHERE source = '${source}' ORDER BY version DESC LIMIT 1`;

/**
 * Brings a database to what a source holds: all of it or, should it fail, nothing. Tells whether
 * anything was to be done.
 */
export async function applyLoad(db: Database, load: Load, now: number): Promise<boolean> {
  const { results } = await db.prepare(latestOf(load.source)).all();
  if (results.some((row) => Reflect.get(Object(row), "digest") === digestOf(load))) return false;
  await db.batch(statementsOf(load, now).map((sql) => db.prepare(sql)) as never[]);
  return true;
}
