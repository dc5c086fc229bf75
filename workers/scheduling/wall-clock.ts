import { timeOf } from "#workers/scheduling/clock-time";
import { common, type Interval, merged } from "#workers/scheduling/interval";
import { offsetAt, type Period, periodsOf } from "#workers/scheduling/zone-periods";

/**
 * What clocks on a wall show, as if they stood in UTC: milliseconds since 1970 that say "a quarter
 * to nine", not when. Days are counted from 1970-01-01.
 */
type Wall = number;

export const MINUTE_MS = 60_000;
export const DAY_MS = 86_400_000;

export const wallAt = (zone: string, at: number): Wall => at + offsetAt(zone, at);

export const dayOf = (wall: Wall): number => Math.floor(wall / DAY_MS);

export const dateOf = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

export const dayOfDate = (date: string): number => Date.parse(date) / DAY_MS;

/** 0 for Sunday. */
export const weekdayOf = (day: number): number => (((day + 4) % 7) + 7) % 7;

/** No zone is further from UTC than this. */
const FURTHEST_MS = DAY_MS;

/** The periods of a zone in which its clocks may show what lies between two times. */
export const periodsAround = (zone: string, wall: Interval): Period[] =>
  periodsOf(zone, { from: wall.from - FURTHEST_MS, until: wall.until + FURTHEST_MS });

/**
 * When clocks show what lies between two times. In each period they run straight; so an hour that
 * spring skips is never shown, and one that autumn repeats is shown twice.
 */
export const whenShown = (wall: Interval, periods: readonly Period[]): Interval[] =>
  merged(
    periods.map((period) =>
      common(period, { from: wall.from - period.offset, until: wall.until - period.offset }),
    ),
  );

/** An instant on a zone's clocks, with their offset: `2026-11-01T01:30:00-04:00`. */
export function onClock(zone: string, at: number): string {
  const offset = offsetAt(zone, at);
  const ahead = timeOf(Math.trunc(Math.abs(offset) / MINUTE_MS));
  const clock = new Date(at + offset).toISOString().slice(0, 19);
  return `${clock}${offset < 0 ? "-" : "+"}${ahead}`;
}
