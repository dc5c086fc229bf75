import { isEncrypted, type Payload } from "#contract/tracker";
import { canonicalJson } from "#lib/canonical";

/** A row as somebody sees it; null where there is none. */
export type State = Payload | null;

/** Names the whole row, where it cannot be told field by field. */
export const WHOLE = "*";

export type Merged = {
  result: State;
  /** What somebody else had changed as well, to something else, and is now overwritten. */
  overwritten: string[];
};

type Sides = {
  /** What the editing device believed the row to be. */
  base: State;
  /** What the row is. */
  theirs: State;
  /** What the device wants it to be. */
  ours: State;
  /** Whether the device's app knows a field, so that leaving it out means to remove it. */
  knows: (field: string) => boolean;
};

/**
 * Three-way, by top-level field: what ours changes against the base is done, whatever else theirs
 * has changed stays. Equal values never conflict. What a client encrypted is one value.
 */
export function merge({ base, theirs, ours, knows }: Sides): Merged {
  if ([base, theirs, ours].some((state) => state && isEncrypted(state)))
    return mergeWhole(base, theirs, ours);
  if (ours === null) {
    return { result: null, overwritten: theirs === null ? [] : changed(base, theirs, always) };
  }
  const wanted = changed(base, ours, knows);
  if (theirs === null) {
    if (base === null) return { result: ours, overwritten: [] };
    return wanted.length === 0
      ? { result: null, overwritten: [] }
      : { result: { ...base, ...ours, ...gone(base, ours, knows) }, overwritten: wanted };
  }
  const result: Payload = { ...theirs };
  for (const field of wanted) result[field] = ours[field];
  const overwritten = wanted.filter(
    (field) => !same(theirs[field], base?.[field]) && !same(theirs[field], ours[field]),
  );
  return { result, overwritten };
}

export const same = (a: unknown, b: unknown): boolean =>
  a === b ||
  (typeof a === "object" && typeof b === "object" && canonicalJson(a) === canonicalJson(b));

function mergeWhole(base: State, theirs: State, ours: State): Merged {
  if (same(base, ours)) return { result: theirs, overwritten: [] };
  const isOverwritten = !same(base, theirs) && !same(theirs, ours);
  return { result: ours, overwritten: isOverwritten ? [WHOLE] : [] };
}

/** The fields in which two states differ; one that is left out counts if it is known. */
function changed(from: State, to: Payload, knows: Sides["knows"]): string[] {
  const left = Object.keys(from ?? {}).filter((field) => !(field in to) && knows(field));
  return [...Object.keys(to).filter((field) => !same(from?.[field], to[field])), ...left];
}

const gone = (base: Payload, ours: Payload, knows: Sides["knows"]): Payload =>
  Object.fromEntries(
    Object.keys(base)
      .filter((field) => !(field in ours) && knows(field))
      .map((field) => [field, undefined]),
  );

const always = () => true;
