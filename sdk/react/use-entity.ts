import { useMemo } from "react";

import { useLive } from "#sdk/react/use-live";
import { useTracker } from "#sdk/react/use-tracker";
import type { Entity, FieldsOf, PayloadOf } from "#sdk/sync/entity";

export type UsedEntity<E extends Entity> = {
  /** By id, one's own edits included. */
  rows: ReadonlyMap<string, PayloadOf<E>>;
  put(id: string, payload: PayloadOf<E>): Promise<void>;
  patch(id: string, fields: FieldsOf<E>): Promise<void>;
  remove(id: string): Promise<void>;
};

/** All rows of a kind, and the ways to edit them. */
export function useEntity<E extends Entity>(entity: E): UsedEntity<E> {
  const tracker = useTracker();
  const rows = useLive(`track.rows ${entity}`, tracker.rows(entity));
  const ways = useMemo(
    () => ({
      put: (id: string, payload: PayloadOf<E>) => tracker.put(entity, id, payload),
      patch: (id: string, fields: FieldsOf<E>) => tracker.patch(entity, id, fields),
      remove: (id: string) => tracker.remove(entity, id),
    }),
    [tracker, entity],
  );
  return { rows, ...ways };
}
