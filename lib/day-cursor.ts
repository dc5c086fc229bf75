import { type AnyColumn, type SQL, sql } from "drizzle-orm";

import { AppError } from "#lib/errors";

/** A cursor of lists that go by days, and by ids within a day: where the last row of a page stands. */
export const dayCursor = (day: string, id: string): string => `${day}~${id}`;

/** What comes after the place that a cursor stands for. Throws INVALID_CURSOR. */
export function afterDay(
  cursor: string,
  columns: { day: AnyColumn; id: AnyColumn },
  order: "asc" | "desc",
): SQL {
  const [, day, id] = /^(\d{4}-\d\d-\d\d)~([0-9a-f-]{36})$/.exec(cursor) ?? [];
  if (day === undefined || id === undefined) throw new AppError("INVALID_CURSOR");
  const place = sql`(${columns.day}, ${columns.id})`;
  return order === "asc" ? sql`${place} > (${day}, ${id})` : sql`${place} < (${day}, ${id})`;
}
