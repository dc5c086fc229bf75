import type { Cell, Row } from "tinybase";

import type { Edits } from "#sdk/sync/edits";
import type { Entity, FieldsOf, Payload, PayloadOf } from "#sdk/sync/entity";
import { same } from "#sdk/sync/same";

/** Rows hold what JSON can say, and so do cells. */
export const asCell = (value: unknown): Cell => value as Cell;
export const asRow = (row: Payload): Row => row as Row;

/** The row that these cells stand for. A setting may be null; any other null stands for nothing. */
export function rowOf(entity: Entity, cells: Row): Payload {
  if (entity === "settings") return cells;
  return Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null));
}

/** Makes of the row what the store has: whole where it is new, else the fields that changed. */
export function edit<E extends Entity>(
  edits: Edits,
  entity: E,
  id: string,
  { before, after }: { before: Payload | undefined; after: Payload | undefined },
): void {
  if (!after) return edits.remove(entity, id);
  if (!before) return edits.put(entity, id, asPayload<E>(after));
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...names].filter((name) => !same(before[name], after[name]));
  const fields = changed.map((name): [string, unknown] => [name, after[name] ?? null]);
  edits.patch(entity, id, asFields<E>(Object.fromEntries(fields)));
}

/** What an app has in its store is the app's word. The server checks it. */
const asPayload = <E extends Entity>(row: Payload) => row as PayloadOf<E>;
const asFields = <E extends Entity>(fields: Payload) => fields as FieldsOf<E>;
