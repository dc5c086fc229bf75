import { getTableColumns, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

/** Rows as one parameter, however many they are. What a row leaves out is null. */
export const insertAll = <T extends SQLiteTable>(table: T, rows: T["$inferInsert"][], env: Env) =>
  drizzle(env.DB)
    .insert(table)
    .select(sql`SELECT ${columnsOf(table, "row")} FROM json_each(${JSON.stringify(rows)}) AS row`);

/**
 * Every column of a table in its order: by its own expression, or else from the JSON objects that
 * `json_each` goes through under the given name.
 */
export const columnsOf = (table: SQLiteTable, each: string, own: Record<string, SQL> = {}): SQL =>
  sql.join(
    Object.keys(getTableColumns(table)).map(
      (name) => own[name] ?? sql.raw(`${each}.value ->> '${name}'`),
    ),
    sql`, `,
  );
