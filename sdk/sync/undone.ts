import { SidelineError } from "#sdk/rest/sideline-error";
import type { Payload } from "#sdk/sync/entity";
import type { Done } from "#sdk/sync/kept";
import { same } from "#sdk/sync/same";

/** The row as it would be without the change. Throws ROW_CHANGED where others have gone on from it. */
export function undone({ before, after }: Done, row: Payload | undefined): Payload | null {
  if (!before || !after || !row) {
    if (!same(row ?? null, after)) throw rowChanged();
    return before;
  }
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const touched = [...names].filter((name) => !same(before[name], after[name]));
  if (touched.some((name) => !same(row[name], after[name]))) throw rowChanged();
  const back = touched.map((name): [string, unknown] => [name, before[name]]);
  const fields = { ...row, ...Object.fromEntries(back) };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

const rowChanged = () =>
  SidelineError.refused("ROW_CHANGED", "The row was changed again since, on another device");
