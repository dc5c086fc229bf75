import { shownLanguage } from "#web/i18n/language";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** How long ago, in words while that is of use, and else the date. */
export function ago(iso: string, now = Date.now()): string {
  const then = new Date(iso);
  const age = Math.max(0, now - then.getTime());
  const words = new Intl.RelativeTimeFormat(shownLanguage(), { numeric: "auto" });
  if (age < MINUTE_MS) return words.format(0, "second");
  if (age < HOUR_MS) return words.format(-Math.floor(age / MINUTE_MS), "minute");
  if (age < DAY_MS) return words.format(-Math.floor(age / HOUR_MS), "hour");
  if (age < 7 * DAY_MS) return words.format(-Math.floor(age / DAY_MS), "day");
  return new Intl.DateTimeFormat(shownLanguage(), { dateStyle: "medium" }).format(then);
}
