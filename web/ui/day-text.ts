import { shownLocale } from "#web/i18n/shown-locale";

/** A day in its owner's own calendar, as YYYY-MM-DD: it has no zone, and no time. */
export type Day = string;

/** From Monday on, as the week is read here; the numbers are those of `Date`, 0 for Sunday. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export function dayOf(date: Date): Day {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((n) => String(n).padStart(2, "0"));
  return `${String(date.getFullYear()).padStart(4, "0")}-${month}-${day}`;
}

export const isDay = (text: string): boolean =>
  DAY.test(text) && !Number.isNaN(Date.parse(text)) && plusDays(text, 0) === text;

/** At noon, so that no change of the clocks moves it to another day. */
const noonOf = (day: Day): Date => new Date(`${day}T12:00:00`);

export function plusDays(day: Day, days: number): Day {
  const noon = noonOf(day);
  noon.setDate(noon.getDate() + days);
  return dayOf(noon);
}

export const weekdayOf = (day: Day): number => noonOf(day).getDay();

/** The days that end with this one, oldest first. */
export const daysUntil = (last: Day, count: number): Day[] =>
  Array.from({ length: count }, (_, i) => plusDays(last, i + 1 - count));

export const dayText = (day: Day, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(shownLocale(), options).format(noonOf(day));

/** 2026-02-01 was a Sunday. */
export const weekdayText = (weekday: number, length: "long" | "short" = "long"): string =>
  dayText(`2026-02-0${weekday + 1}`, { weekday: length });
