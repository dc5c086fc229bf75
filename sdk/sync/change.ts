import type { Payload } from "#sdk/sync/entity";
import type { Edit, Mutation } from "#sdk/sync/kept";
import { same } from "#sdk/sync/same";

/** What an edit says of a row: all of it where it is new, else the fields that change. */
export type Change = Pick<Mutation, "op" | "payload" | "patch">;

/** How to make of a row what it shall be; undefined where it is that already. */
export function changeTo(
  entity: string,
  before: Payload | undefined,
  wanted: Payload | null,
): Change | undefined {
  if (!wanted) return before && { op: "delete" };
  if (!before) return { op: "upsert", payload: wanted };
  if (same(before, wanted)) return undefined;
  if (isSealed(before) || isSealed(wanted) || entity === "settings") {
    return { op: "upsert", payload: wanted };
  }
  return { op: "upsert", patch: difference(before, wanted) };
}

/** The row with the edit on it, as the server will merge it; undefined where it goes. */
export function changed(row: Payload | undefined, { mutation, row: wanted }: Edit) {
  const { payload, patch } = mutation;
  if (!wanted) return undefined;
  // An edit brings back what somebody else has deleted.
  if (!row || isSealed(row) || isSealed(wanted)) return wanted;
  return patch ? withFields(row, patch) : { ...row, ...payload };
}

/** The row with these fields; null takes one away. */
export function withFields(row: Payload, fields: Payload): Payload {
  const kept = { ...row, ...fields };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== null));
}

function difference(before: Payload, after: Payload): Record<string, unknown> {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const differing = [...names].filter((name) => !same(before[name], after[name]));
  return Object.fromEntries(differing.map((name) => [name, after[name] ?? null]));
}

/** What the app has encrypted is one value. */
const isSealed = (row: Payload): boolean => row["enc"] === 1;
