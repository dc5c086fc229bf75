import { shownLocale } from "#web/i18n/shown-locale";

/** A number as one types it: nothing stands between the thousands. */
export const decimalText = (value: number | null): string =>
  value === null ? "" : new Intl.NumberFormat(shownLocale(), { useGrouping: false }).format(value);
