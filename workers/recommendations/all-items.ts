import type { z } from "zod";

import { columnsOf, itemOf, type Shelf } from "#workers/library/shelf";

/** More templates than anybody has written; keeps a request bounded whatever is imported. */
const MOST = 500;

/** Everything on a shelf that is not retired. One query. */
export async function allItems<T extends z.ZodType>(
  shelf: Shelf<T>,
  env: Env,
): Promise<z.output<T>[]> {
  const query = `SELECT ${columnsOf(shelf)} FROM ${shelf.table}
    WHERE retired_at IS NULL ORDER BY id LIMIT ${MOST}`;
  const { results } = await env.DB.prepare(query).all<Record<string, unknown>>();
  return results.map((row) => itemOf(shelf, row));
}
