import { useEntity } from "#sdk/react";
import type { Entity, PayloadOf } from "#sdk/sync";

/** All rows of a kind, by id; one's own edits are in it at once. */
export const useRows = <E extends Entity>(entity: E): ReadonlyMap<string, PayloadOf<E>> =>
  useEntity(entity).rows;
