import { MAX_MUTATIONS } from "#sdk/generated/tracker";
import type { Mutation } from "#sdk/sync/kept";

/** A body holds 1 MB; this leaves room for what is around the edits. */
const MAX_BYTES = 900_000;

/** How many of these, from the first on, fit into one push; one does in any case. */
export function fitting(mutations: Mutation[]): number {
  let bytes = 0;
  const some = mutations.slice(0, MAX_MUTATIONS);
  // Three bytes are the most that a character takes.
  const over = some.findIndex(
    (mutation, i) => (bytes += JSON.stringify(mutation).length * 3) > MAX_BYTES && i > 0,
  );
  return over < 0 ? some.length : over;
}
