import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { unstable_splitSqlQuery as statementsOf } from "wrangler";

import { ROOT } from "#scripts/worker-bundle";

/** As much of D1 as this needs, so that it takes the Worker's type or Miniflare's. */
export type Database = {
  prepare(query: string): {
    bind(...values: unknown[]): unknown;
    all(): Promise<{ results: unknown[] }>;
  };
  batch(statements: never[]): Promise<unknown>;
};

const TABLE = `CREATE TABLE IF NOT EXISTS d1_migrations (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT UNIQUE,
  applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL
)`;

/**
 * Brings a local D1 up to date, or as far as a file, in the way and the table of
 * `wrangler d1 migrations apply`.
 */
export async function migrateDatabase(db: Database, last = "9999"): Promise<void> {
  await db.prepare(TABLE).all();
  const { results } = await db.prepare("SELECT name FROM d1_migrations").all();
  const applied = new Set(results.map((row) => Reflect.get(Object(row), "name") as string));
  for (const name of migrations().filter((file) => !applied.has(file) && file <= last)) {
    const sql = readFileSync(join(ROOT, "d1-migrations", name), "utf8");
    const steps = statementsOf(sql).map((statement) => db.prepare(statement));
    const mark = db.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name);
    await db.batch([...steps, mark] as never[]);
  }
}

const migrations = () =>
  readdirSync(join(ROOT, "d1-migrations"))
    .filter((file) => file.endsWith(".sql"))
    .toSorted();
