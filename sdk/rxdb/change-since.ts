import type { Said } from "#sdk/adapter/edit";
import { type Change, changeTo } from "#sdk/sync/change";
import type { Payload } from "#sdk/sync/entity";

/**
 * How to make of a row what it shall be. `before` is what RxDB knows the server to have. It may not
 * know yet that the server has taken `said` as well: whatever that touched is told as it is now,
 * or a value that was changed back meanwhile would stay changed.
 */
export function changeSince(
  entity: string,
  before: Payload | undefined,
  wanted: Payload | null,
  said: Said | undefined,
): Change | undefined {
  const change = changeTo(entity, before, wanted);
  if (!said || said.verdict?.refusal) return change;
  const { op, payload, patch } = said.mutation;
  if (!wanted) return { op: "delete" };
  if (!before || op === "delete") return { op: "upsert", payload: wanted };
  if (change?.payload) return change;
  const touched = { ...payload, ...patch, ...change?.patch };
  const fields = Object.keys(touched).map((name): [string, unknown] => [
    name,
    wanted[name] ?? null,
  ]);
  return { op: "upsert", patch: Object.fromEntries(fields) };
}
