import { useSyncExternalStore } from "react";

import { useTracker } from "#sdk/react";
import type { Entity, PayloadOf } from "#sdk/sync";

/**
 * All rows of a kind, by id; one's own edits are in it at once. The SDK's hook shows them a moment
 * after the event that made them, and React would untick a box for that moment.
 */
export function useRows<E extends Entity>(entity: E): ReadonlyMap<string, PayloadOf<E>> {
  const rows = useTracker().rows(entity);
  return useSyncExternalStore(rows.subscribe, () => rows.value);
}
