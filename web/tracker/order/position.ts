/** Places are fractions, written with these digits after the point. */
const DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz";
const BASE = DIGITS.length;

type Placed = { position?: string };
type Row<T> = readonly [id: string, row: T];

/** A place between two others, or before or behind one; undefined where there is no room. */
export function between(low = "", high?: string): string | undefined {
  const place = midpoint(low, high);
  return low < place && (high === undefined || place < high) ? place : undefined;
}

function midpoint(low: string, high: string | undefined): string {
  const shared = high === undefined ? 0 : sharedStart(low, high);
  if (high !== undefined && shared > 0) {
    return high.slice(0, shared) + midpoint(low.slice(shared), high.slice(shared));
  }
  const from = Math.max(0, DIGITS.indexOf(low.charAt(0) || "0"));
  const to = high ? DIGITS.indexOf(high.charAt(0)) : BASE;
  if (to - from > 1) return DIGITS.charAt(Math.round((from + to) / 2));
  // Nothing lies between the two digits: one more is needed.
  if (high && high.length > 1) return high.charAt(0);
  return DIGITS.charAt(from) + midpoint(low.slice(1), undefined);
}

/** How many digits are the same; behind its end a place goes on in zeros. */
function sharedStart(low: string, high: string): number {
  const other = [...high].findIndex((digit, i) => (low.charAt(i) || "0") !== digit);
  return other < 0 ? high.length : other;
}

/** The place after all others. */
export const positionAfter = (rows: readonly Row<Placed>[]): string =>
  between(rows.at(-1)?.[1].position) ?? DIGITS.slice(-1);

/** In the order of their places; those that have none come last, and ids decide between equals. */
export const inOrder = <T extends Placed>(rows: Iterable<Row<T>>): Row<T>[] =>
  [...rows].toSorted(([a, one], [b, other]) => compare(keyOf(one, a), keyOf(other, b)));

const keyOf = ({ position }: Placed, id: string): string => `${position ?? "~"} ${id}`;

export const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The places that move one of the rows elsewhere among them: its own, or everybody's where there is
 * no room left between two.
 */
export function moved(rows: readonly Row<Placed>[], from: number, to: number): Row<string>[] {
  const row = rows[from];
  if (!row) return [];
  const others = rows.toSpliced(from, 1);
  const [before, behind] = [others[to - 1], others[to]];
  const isPlaced = [before, behind].every((one) => !one || one[1].position !== undefined);
  const place = isPlaced ? between(before?.[1].position, behind?.[1].position) : undefined;
  if (place !== undefined) return [[row[0], place]];
  return others.toSpliced(to, 0, row).map(([id], i, all) => [id, spaced(i + 1, all.length + 1)]);
}

/** One of so many places, as far from each other as two digits allow. */
function spaced(part: number, parts: number): string {
  const place = Math.floor((part * BASE * BASE) / parts);
  return DIGITS.charAt(Math.floor(place / BASE)) + DIGITS.charAt(place % BASE);
}
