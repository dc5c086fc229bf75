import type { Context } from "hono";
import type { z } from "zod";

import {
  Import,
  type ImportQuery,
  type ImportTerms,
  SnapshotHead,
  SnapshotLine,
} from "#contract/sync-transfer";
import { readSnapshot } from "#durable-objects/sync-stream/read-snapshot";
import type { Wanted } from "#durable-objects/sync-stream/write-rows";
import { AppError, fieldError, invalid } from "#lib/errors";
import { isSafe } from "#workers/sync/is-safe";

type Asked = { rows: Wanted[]; terms: ImportTerms };

/** A file to import, in the format that it comes in, with every row checked. */
export async function readImport(
  c: Pick<Context, "req">,
  query: z.infer<typeof ImportQuery>,
): Promise<Asked> {
  const isLines = /^application\/x-ndjson\b/i.test(c.req.header("content-type") ?? "");
  // As text it would be warned of: its type is not one that the runtime takes for text.
  if (isLines) return ofLines(new TextDecoder().decode(await c.req.arrayBuffer()), query);
  return ofDocument(await c.req.json<unknown>().catch(malformed));
}

function ofDocument(body: unknown): Asked {
  const { success, data, error } = Import.safeParse(body);
  if (!success) throw invalid(error);
  const { snapshot, ...terms } = data;
  return { rows: checked(snapshot), terms };
}

function ofLines(text: string, { mode, ...rest }: z.infer<typeof ImportQuery>): Asked {
  if (!mode) throw fieldError("mode", "is required");
  const [first, ...lines] = text.split("\n").filter((line) => line !== "");
  const head = SnapshotHead.safeParse(parsed(first ?? "{}"));
  if (!head.success) throw invalid(head.error);
  const entities: Record<string, { id: string; payload: unknown }[]> = {};
  for (const line of lines) {
    const { success, data, error } = SnapshotLine.safeParse(parsed(line));
    if (!success) throw invalid(error);
    const { entity, ...row } = data;
    (entities[entity] ??= []).push(row);
  }
  return { rows: checked({ ...head.data, entities }), terms: { mode, ...rest } };
}

function checked(snapshot: unknown): Wanted[] {
  if (!isSafe(snapshot))
    throw fieldError("snapshot", "is nested too deeply or has a forbidden key");
  return readSnapshot(snapshot);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return malformed();
  }
}

function malformed(): never {
  throw new AppError("MALFORMED_REQUEST");
}
