import { type SQL, sql } from "drizzle-orm";

/**
 * A value for a column that is NOT NULL, and null once the condition does not hold: then the
 * database refuses the statement, and undoes its whole batch. An update of no rows would let the
 * rest of the batch pass, and announce what did not happen.
 */
export const onlyIf = (condition: SQL, value: unknown): SQL =>
  sql`CASE WHEN ${condition} THEN ${value} END`;

/** Whether a batch was undone by `onlyIf`. */
export function wasRefused(thrown: unknown): boolean {
  for (let error = thrown; error instanceof Error; error = error.cause) {
    if (error.message.includes("NOT NULL constraint failed")) return true;
  }
  return false;
}
