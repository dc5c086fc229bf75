import type { AvailabilityWindow } from "#contract/scheduling";
import type { Window } from "#d1-migrations/schema/scheduling";
import { fieldError } from "#lib/errors";
import { minuteOf, timeOf } from "#workers/scheduling/clock-time";

/** Windows in order, those that touch made one. Throws VALIDATION_ERROR where two overlap. */
export function weeklyWindows(wanted: readonly AvailabilityWindow[]): Window[] {
  const parsed = wanted.map(({ day_of_week, start_time, end_time }, place) => ({
    place,
    window: { day_of_week, start_minute: minuteOf(start_time), end_minute: minuteOf(end_time) },
  }));
  const ordered = parsed.toSorted(
    (a, b) =>
      a.window.day_of_week - b.window.day_of_week || a.window.start_minute - b.window.start_minute,
  );
  const result: Window[] = [];
  for (const { place, window } of ordered) {
    const last = result.findLast(({ day_of_week }) => day_of_week === window.day_of_week);
    if (!last || window.start_minute > last.end_minute) result.push(window);
    else if (window.start_minute === last.end_minute) last.end_minute = window.end_minute;
    else throw fieldError(`windows.${place}`, "overlaps another window of the day");
  }
  return result;
}

export const shownWindow = ({ day_of_week, start_minute, end_minute }: Window) => ({
  day_of_week,
  start_time: timeOf(start_minute),
  end_time: timeOf(end_minute),
});
