import { getTableName } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

import { inserts } from "#scripts/library/inserts";

/** The statements that write rows of a table, all with the same columns. */
export const into = <T extends SQLiteTable>(table: T, rows: T["$inferInsert"][]): string[] =>
  inserts(getTableName(table), rows);
