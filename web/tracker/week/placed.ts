import type { Block, Row } from "#web/tracker/day/planned";
import { between } from "#web/tracker/order/position";
import { clockOf, minutesOf } from "#web/tracker/week/clock";

type Place = Pick<Block, "weekday" | "start" | "end" | "position">;

/**
 * A block at a place among the others of a day. It keeps its times where they fit there; else it
 * follows the block before it, or ends where the first one begins. Of those that start together the
 * position says which comes first.
 */
export function placed(
  block: Block,
  others: readonly Row<Block>[],
  { weekday, to }: { weekday: number; to: number },
): Place {
  const [before, behind] = [others[to - 1]?.[1], others[to]?.[1]];
  const fits = (!before || before.start <= block.start) && (!behind || block.start <= behind.start);
  const times = fits ? { start: block.start, end: block.end } : moved(block, before, behind);
  const low = before?.start === times.start ? before.position : undefined;
  const high = behind?.start === times.start ? behind.position : undefined;
  return { weekday, ...times, position: between(low, high) ?? block.position };
}

/** As long as it was, within the day. */
function moved(block: Block, before: Block | undefined, behind: Block | undefined) {
  const length = minutesOf(block.end) - minutesOf(block.start);
  const latest = minutesOf("23:59") - length;
  const ends = [before?.end, behind?.start].flatMap((time) => (time ? [minutesOf(time)] : []));
  const start = before ? Math.min(latest, ...ends) : Math.max(0, Math.min(...ends) - length);
  return { start: clockOf(start), end: clockOf(start + length) };
}
