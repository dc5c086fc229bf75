import { shownLocale } from "#web/i18n/shown-locale";

const MINUTE_MS = 60_000;

/** A minute of a day as its reader writes times. */
export const timeText = (minute: number): string =>
  new Intl.DateTimeFormat(shownLocale(), { timeStyle: "short", timeZone: "UTC" }).format(
    minute * MINUTE_MS,
  );
