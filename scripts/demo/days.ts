import { localDay } from "#lib/local-day";

/** The zone of this machine: whoever looks at the demo finds it in their own hours. */
export const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Some days from the day of `now`, at an hour of this machine's zone. */
export function dayAt(now: number, days: number, hour = 0, minute = 0): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hour, minute).getTime();
}

export const dateOf = (at: number): string => localDay(ZONE, at);

/** 1 for Monday to 7. */
export const weekdayOf = (at: number): number => new Date(at).getDay() || 7;
