import { sql } from "drizzle-orm";
import { type AnySQLiteColumn, integer, text } from "drizzle-orm/sqlite-core";

/** An entity's id: UUID in lower case. Functions, because a builder keeps its first column name. */
export const id = () => text().notNull();

/** An instant, in milliseconds since 1970. Written by the caller, whose clock is passed to it. */
export const instant = () => integer();

export const flag = () => integer({ mode: "boolean" });

/** A list of short texts, as JSON: for what is only ever read together with its row. */
export const texts = () => text({ mode: "json" }).$type<string[]>().notNull();

/** For a check: the column holds one of these words. */
export const oneOf = (column: AnySQLiteColumn, values: readonly string[]) =>
  sql`${column} IN (${sql.raw(values.map((value) => `'${value}'`).join(", "))})`;
