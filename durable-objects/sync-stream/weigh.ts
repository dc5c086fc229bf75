import type { Rejected } from "#contract/sync";
import { applyPatch } from "#durable-objects/sync-stream/apply-patch";
import { baseOf, stateOf } from "#durable-objects/sync-stream/base";
import { merge } from "#durable-objects/sync-stream/merge";
import { rejection } from "#durable-objects/sync-stream/rejection";
import type { Sent } from "#durable-objects/sync-stream/sent";
import type { Past } from "#durable-objects/sync-stream/tracked-row";
import { canonicalJson } from "#lib/canonical";

/** Who edits, and what their app knows of an entity. */
export type Editor = {
  device: number;
  knows: (entity: Sent["entity"], field: string) => boolean;
};

/** What an edit comes to: what its device wanted the row to be, and what it becomes. */
export type Weighed = {
  ok: true;
  ours: string | null;
  result: string | null;
  overwritten: string[];
};

/** Merges an edit that was made at version `at` with what the row is. */
export function weigh(
  sent: Sent,
  past: Past,
  at: number,
  editor: Editor,
): Weighed | { ok: false; rejected: Rejected } {
  const theirs = past.row?.payload ?? null;
  const base = baseOf(past, editor.device, at);
  const patched = sent.patch && applyPatch(sent, base ?? theirs);
  if (patched && !patched.ok) {
    return { ok: false, rejected: rejection(sent.id, patched.code, patched.fields) };
  }
  const ours = patched ? patched.payload : sent.payload;
  const { result, overwritten } = merged(base, theirs, ours, (field) =>
    editor.knows(sent.entity, field),
  );
  return { ok: true, ours, result, overwritten };
}

function merged(
  base: string | null,
  theirs: string | null,
  ours: string | null,
  knows: (field: string) => boolean,
): Pick<Weighed, "result" | "overwritten"> {
  // Most edits are made on what the row is: there is nothing to merge, nothing even to parse.
  const isPlain = base === theirs && (theirs === null || ours === null || knows("*"));
  if (isPlain) return { result: ours, overwritten: [] };
  const sides = { base: stateOf(base), theirs: stateOf(theirs), ours: stateOf(ours) };
  const { result, overwritten } = merge({ ...sides, knows });
  return { result: result === null ? null : canonicalJson(result), overwritten };
}
