import { shownLocale } from "#web/i18n/shown-locale";

/** When something was, by the clock of who reads it. */
export const momentText = (instant: string): string =>
  new Intl.DateTimeFormat(shownLocale(), { dateStyle: "medium", timeStyle: "short" }).format(
    new Date(instant),
  );
