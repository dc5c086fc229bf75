import type { Window } from "#d1-migrations/schema/scheduling";
import { type Interval, merged, without } from "#workers/scheduling/interval";
import {
  DAY_MS,
  dateOf,
  MINUTE_MS,
  periodsAround,
  weekdayOf,
  whenShown,
} from "#workers/scheduling/wall-clock";

/** A date that is not like its weekday; without times, the whole of it. */
export type Exception = {
  date: string;
  is_available: boolean;
  start_minute: number | null;
  end_minute: number | null;
};

/** When a coach works: windows on their own clocks, and exceptions. */
export type Hours = {
  timezone: string;
  windows: readonly Window[];
  overrides: readonly Exception[];
};

/** When a coach works on one of their days; `day` counts from 1970-01-01. */
export type OpenDay = { day: number; intervals: Interval[] };

/** The days from one to another. Each has only the instants whose date in the coach's zone it is. */
export function openDays(hours: Hours, first: number, last: number): OpenDay[] {
  const exceptions = Map.groupBy(hours.overrides, ({ date }) => date);
  const all = { from: first * DAY_MS, until: (last + 1) * DAY_MS };
  const periods = periodsAround(hours.timezone, all);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const day = first + i;
    const wall = wallHours(day, hours.windows, exceptions.get(dateOf(day)) ?? []);
    return { day, intervals: merged(wall.flatMap((open) => whenShown(open, periods))) };
  });
}

/** Available exceptions take the place of the windows; the others are cut out of what there is. */
function wallHours(day: number, windows: readonly Window[], exceptions: readonly Exception[]) {
  const onThisDay = ({ start_minute, end_minute }: Omit<Exception, "date" | "is_available">) => ({
    from: day * DAY_MS + (start_minute ?? 0) * MINUTE_MS,
    until: end_minute === null ? (day + 1) * DAY_MS : day * DAY_MS + end_minute * MINUTE_MS,
  });
  const open = exceptions.filter(({ is_available }) => is_available);
  const closed = exceptions.filter(({ is_available }) => !is_available);
  const usual = windows.filter(({ day_of_week }) => day_of_week === weekdayOf(day));
  return without(merged((open.length > 0 ? open : usual).map(onThisDay)), closed.map(onThisDay));
}
