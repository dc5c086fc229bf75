import { type AnyColumn, type SQL, sql } from "drizzle-orm";
import { z } from "zod";

import { AppError } from "#lib/errors";

/** A row's place in a list: what the list is sorted by, and the id where that is the same. */
type Place = [string | number, string];

const ByText = z.tuple([z.string(), z.string()]);
const ByNumber = z.tuple([z.number(), z.string()]);

/** What comes after the place that a cursor stands for, in a list by a column. Throws INVALID_CURSOR. */
export function afterPlace(
  cursor: string | undefined,
  by: AnyColumn,
  id: AnyColumn,
  order: "asc" | "desc" = "asc",
): SQL | undefined {
  if (cursor === undefined) return undefined;
  const Place = by.dataType === "number" ? ByNumber : ByText;
  const place = Place.safeParse(parsed(cursor)).data;
  if (!place) throw new AppError("INVALID_CURSOR");
  const beyond = sql.raw(order === "asc" ? ">" : "<");
  return sql`(${by}, ${id}) ${beyond} (${place[0]}, ${place[1]})`;
}

/** The cursor for the page after this one, where a row more than the limit was read. */
export function nextPlace<R>(rows: R[], limit: number, placeOf: (row: R) => Place): string | null {
  const last = rows.length > limit ? rows[limit - 1] : undefined;
  return last ? Buffer.from(JSON.stringify(placeOf(last))).toString("base64url") : null;
}

function parsed(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString());
  } catch {
    return undefined;
  }
}
