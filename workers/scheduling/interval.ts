/** From an instant up to, and not including, another; in milliseconds. */
export type Interval = { from: number; until: number };

/** The same time as intervals that neither overlap nor touch, in order. */
export function merged(intervals: readonly Interval[]): Interval[] {
  const result: Interval[] = [];
  for (const { from, until } of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = result.at(-1);
    if (from >= until) continue;
    if (last && from <= last.until) last.until = Math.max(last.until, until);
    else result.push({ from, until });
  }
  return result;
}

/** What is left of some time when other time is cut out of it. */
export const without = (time: readonly Interval[], cut: readonly Interval[]): Interval[] =>
  cut.reduce<Interval[]>(
    (rest, hole) =>
      rest.flatMap(({ from, until }) =>
        [
          { from, until: Math.min(until, hole.from) },
          { from: Math.max(from, hole.until), until },
        ].filter((piece) => piece.from < piece.until),
      ),
    [...time],
  );

/** What two intervals have in common; empty where the end is not after the start. */
export const common = (a: Interval, b: Interval): Interval => ({
  from: Math.max(a.from, b.from),
  until: Math.min(a.until, b.until),
});

/** Whether an interval overlaps one of a merged list. What only touches does not. */
export function overlaps(list: readonly Interval[], { from, until }: Interval): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (list[middle]!.until <= from) low = middle + 1;
    else high = middle;
  }
  return low < list.length && list[low]!.from < until;
}
