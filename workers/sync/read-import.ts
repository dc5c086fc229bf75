import type { Context } from "hono";
import type { z } from "zod";

import { Import, type ImportQuery, type ImportTerms } from "#contract/sync-transfer";
import { rowsOfDocument, rowsOfLines } from "#durable-objects/sync-stream/read-snapshot";
import type { Wanted } from "#durable-objects/sync-stream/write-rows";
import { AppError, fieldError, invalid } from "#lib/errors";
import { requireSafe } from "#workers/sync/is-safe";

/** Rows are checked as they are read: what is wrong with any is thrown before the last. */
type Asked = { rows: Iterable<Wanted> | AsyncIterable<Wanted>; terms: ImportTerms };

/** A file to import, in the format that it comes in. One in lines is read as it comes. */
export async function readImport(
  { req }: Pick<Context, "req">,
  { mode, ...rest }: z.infer<typeof ImportQuery>,
): Promise<Asked> {
  const isLines = /^application\/x-ndjson\b/i.test(req.header("content-type") ?? "");
  if (!isLines) return ofDocument(await req.json<unknown>().catch(malformed));
  if (!mode) throw fieldError("mode", "is required");
  return { rows: rowsOfLines(req.raw.body ?? malformed(), parsed), terms: { mode, ...rest } };
}

/** By how many levels a payload lies deeper in a document than in the push that brought it. */
const DEEPER = 3;

function ofDocument(body: unknown): Asked {
  const { success, data, error } = Import.safeParse(body);
  if (!success) throw invalid(error);
  const { snapshot, ...terms } = data;
  return { rows: rowsOfDocument(requireSafe(snapshot, "snapshot", -DEEPER)), terms };
}

function parsed(line: string): unknown {
  try {
    return requireSafe(JSON.parse(line), "snapshot");
  } catch (thrown) {
    throw thrown instanceof AppError ? thrown : malformed();
  }
}

function malformed(): never {
  throw new AppError("MALFORMED_REQUEST");
}
