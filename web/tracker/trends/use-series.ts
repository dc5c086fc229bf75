import { useEntity } from "#sdk/react";
import { blocksOf, isDoneOn } from "#web/tracker/day/planned";
import type { Day } from "#web/ui/day-text";

/** A day's value; none where nothing is known of the day. */
export type Point = { day: Day; value: number | undefined };

/** How much of the plan was done, how one felt, and how long one trained, day by day. */
export function useSeries(days: Day[]): Record<"completion" | "mood" | "training", Point[]> {
  const blocks = useEntity("schedule_blocks").rows;
  const done = useEntity("completion").rows;
  const entries = [...useEntity("log_entries").rows.values()];
  const workouts = [...useEntity("workout_history").rows.values()];
  // Before anything was ever done, nothing was left undone either.
  const first = [...done.values()].reduce((min, { date }) => (date < min ? date : min), "9999");
  const percent = (day: Day): number | undefined => {
    if (day < first) return undefined;
    const due = blocksOf(blocks, day).map(([id]) => id);
    const ticked = due.filter((id) => isDoneOn(done, day, id));
    return due.length === 0 ? undefined : Math.round((100 * ticked.length) / due.length);
  };
  const moods = (day: Day) =>
    entries.flatMap(({ date, mood }) => (date === day && mood !== undefined ? [mood] : []));
  const minutes = (day: Day) =>
    workouts.flatMap(({ date, duration_min = 0 }) => (date === day ? [duration_min] : []));
  const series = (valueOf: (day: Day) => number | undefined): Point[] =>
    days.map((day) => ({ day, value: valueOf(day) }));
  return {
    completion: series(percent),
    mood: series((day) => average(moods(day))),
    training: series((day) => sum(minutes(day))),
  };
}

export const sum = (values: number[]): number => values.reduce((all, value) => all + value, 0);

/** To one decimal; undefined of nothing. */
export const average = (values: number[]): number | undefined =>
  values.length === 0 ? undefined : Math.round((10 * sum(values)) / values.length) / 10;
