const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
const LAST = "z";

/** A place after another, as text that sorts after it, with room on both of its sides. */
function after(place: string): string {
  const full = place.length - place.replace(/^z+/, "").length;
  const low = Math.max(0, DIGITS.indexOf(place.charAt(full) || "0"));
  return LAST.repeat(full) + DIGITS.charAt(Math.ceil((low + DIGITS.length - 1) / 2));
}

type Placed = { position?: string };
type Row<T> = readonly [id: string, row: T];

/** The place after all others. */
export const positionAfter = (rows: readonly Row<Placed>[]): string =>
  after(rows.at(-1)?.[1].position ?? "");

/** In the order of their places; those that have none come last, and ids decide between equals. */
export const inOrder = <T extends Placed>(rows: Iterable<Row<T>>): Row<T>[] =>
  [...rows].toSorted(([a, one], [b, other]) => compare(keyOf(one, a), keyOf(other, b)));

const keyOf = ({ position }: Placed, id: string): string => `${position ?? "~"} ${id}`;

export const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
