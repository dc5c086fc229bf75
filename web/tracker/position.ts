const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";

/**
 * A place between two others, as text that sorts between theirs: read as the digits of a fraction.
 * No place ends with a zero, so that there is always one before it.
 */
export function positionBetween(before: string, after: string | undefined): string {
  let place = "";
  // Two devices may have given one place to two rows: then there is no between.
  let isBounded = after !== undefined && before < after;
  for (let i = 0; ; i++) {
    const low = Math.max(0, DIGITS.indexOf(before.charAt(i) || "0"));
    const high = isBounded ? DIGITS.indexOf(after?.charAt(i) || "0") : DIGITS.length;
    if (high - low > 1) return place + DIGITS.charAt(Math.floor((low + high) / 2));
    place += DIGITS.charAt(low);
    isBounded &&= high === low;
  }
}

type Placed = { position?: string };
type Row<T> = readonly [id: string, row: T];

/** The place after all others. */
export const positionAfter = (rows: readonly Row<Placed>[]): string =>
  positionBetween(rows.at(-1)?.[1].position ?? "", undefined);

/** In the order of their places; those that have none come last, and ids decide between equals. */
export const inOrder = <T extends Placed>(rows: Iterable<Row<T>>): Row<T>[] =>
  [...rows].toSorted(([a, one], [b, other]) => compare(keyOf(one, a), keyOf(other, b)));

const keyOf = ({ position }: Placed, id: string): string => `${position ?? "~"} ${id}`;

export const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
