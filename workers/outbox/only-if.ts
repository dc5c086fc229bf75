import { type SQL, sql } from "drizzle-orm";

import { breaks } from "#lib/constraint";

/**
 * A value for a column that is NOT NULL, and null once the condition does not hold: then the
 * database refuses the statement, and undoes its whole batch. An update of no rows would let the
 * rest of the batch pass, and announce what did not happen.
 */
export const onlyIf = (condition: SQL, value: unknown): SQL =>
  sql`CASE WHEN ${condition} THEN ${value} END`;

/** Whether a batch was undone by `onlyIf`. */
export const wasRefused = (thrown: unknown): boolean =>
  breaks("NOT NULL constraint failed", thrown);
