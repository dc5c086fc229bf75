import type { Availability, Override } from "#sdk/index";
import { type Day, weekdayOf } from "#web/ui/day-text";

/** Minutes of a day, from the first and before the last. */
export type Stretch = { from: number; until: number };

type Times = { start_time: string | null; end_time: string | null };

const DAY_MINUTES = 1440;

/** When a day is open: its week's hours, or those said for the date, less what is taken out of it. */
export function openHours(
  day: Day,
  windows: Availability["windows"],
  overrides: Override[],
): Stretch[] {
  const own = overrides.filter(({ date }) => date === day);
  const [given, taken] = [own.filter(isOpen), own.filter((override) => !isOpen(override))];
  const usual = windows.filter(({ day_of_week }) => day_of_week === weekdayOf(day));
  const open = (given.length > 0 ? given : usual).map(stretchOf);
  return taken.map(stretchOf).reduce((left, cut) => left.flatMap((one) => without(one, cut)), open);
}

/** Why a day is not like its week. */
export const reasonsOf = (day: Day, overrides: Override[]): Override[] =>
  overrides.filter(({ date }) => date === day);

const isOpen = ({ is_available }: Override): boolean => is_available;

const stretchOf = ({ start_time, end_time }: Times): Stretch => ({
  from: minuteOf(start_time ?? "00:00"),
  until: end_time === null ? DAY_MINUTES : minuteOf(end_time),
});

const without = ({ from, until }: Stretch, cut: Stretch): Stretch[] =>
  [
    { from, until: Math.min(until, cut.from) },
    { from: Math.max(from, cut.until), until },
  ].filter((left) => left.from < left.until);

/** Of `HH:MM`. */
export const minuteOf = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** As `HH:MM`, as time fields have it. */
export const clockOf = (minute: number): string =>
  [Math.floor(minute / 60), minute % 60].map((n) => String(n).padStart(2, "0")).join(":");
