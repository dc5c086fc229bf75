import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/**
 * The statement that inserts a row, with its defaults, if a condition holds by then: for batches
 * that decide as they go whether it comes to that.
 */
export function insertWhere<T extends SQLiteTable>(
  table: T,
  row: T["$inferInsert"],
  condition: SQL,
  env: Env,
) {
  const values = Object.entries(getTableColumns(table)).map(([name, column]) =>
    sql.param(Reflect.get(row, name) ?? column.default ?? null, column),
  );
  return drizzle(env.DB)
    .insert(table)
    .select(sql`SELECT ${sql.join(values, sql`, `)} WHERE ${condition}`);
}
