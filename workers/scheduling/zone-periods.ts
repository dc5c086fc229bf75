import { Temporal } from "temporal-polyfill/implementation";

import type { Interval } from "#workers/scheduling/interval";

/** A time in which a zone's clocks stay on one offset from UTC, in milliseconds. */
export type Period = Interval & { offset: number };

/** By zone and year, as long as this isolate lives: asking Temporal costs as much as all the rest. */
const known = new Map<string, Period[]>();
/** People choose the zones; memory stays bounded whatever they choose. */
const MOST_KNOWN = 2000;

/** The periods of a zone that touch an interval, in order and without gaps. */
export function periodsOf(zone: string, { from, until }: Interval): Period[] {
  const first = new Date(from).getUTCFullYear();
  const years = new Date(until).getUTCFullYear() - first + 1;
  return Array.from({ length: years }, (_, i) => periodsOfYear(zone, first + i))
    .flat()
    .filter((period) => period.until > from && period.from <= until);
}

/** By how much a zone's clocks are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(zone: string, at: number): number {
  const period = periodsOf(zone, { from: at, until: at })[0];
  if (!period) throw new Error("Periods of a year leave no gap");
  return period.offset;
}

function periodsOfYear(zone: string, year: number): Period[] {
  const key = `${zone} ${year}`;
  const before = known.get(key);
  if (before) return before;
  if (known.size >= MOST_KNOWN) known.clear();
  const periods = readPeriods(zone, year);
  known.set(key, periods);
  return periods;
}

/** From Temporal's own implementation: never from a global, which runtimes have in many versions. */
function readPeriods(zone: string, year: number): Period[] {
  const end = Date.UTC(year + 1, 0);
  const periods: Period[] = [];
  let clock = Temporal.Instant.fromEpochMilliseconds(Date.UTC(year, 0)).toZonedDateTimeISO(zone);
  while (clock.epochMilliseconds < end) {
    const next = clock.getTimeZoneTransition("next");
    const until = next ? Math.min(next.epochMilliseconds, end) : end;
    periods.push({ from: clock.epochMilliseconds, until, offset: clock.offsetNanoseconds / 1e6 });
    if (!next) break;
    clock = next;
  }
  return periods;
}
