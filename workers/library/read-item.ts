import type { z } from "zod";

import { AppError } from "#lib/errors";
import { columnsOf, itemOf, type Shelf } from "#workers/library/shelf";

/** One item, retired or not. */
export async function readItem<T extends z.ZodType>(
  shelf: Shelf<T>,
  id: string,
  env: Env,
): Promise<z.output<T>> {
  const row = await env.DB.prepare(`SELECT ${columnsOf(shelf)} FROM ${shelf.table} WHERE id = ?`)
    .bind(id)
    .first<Record<string, unknown>>();
  if (!row) throw new AppError("NOT_FOUND", "There is no such item in the library");
  return itemOf(shelf, row);
}
