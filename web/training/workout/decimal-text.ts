import { shownLocale } from "#web/i18n/shown-locale";

/** What stands between the whole and the rest of a number, as the reader writes it. */
export const decimalSeparator = (): string =>
  new Intl.NumberFormat(shownLocale()).formatToParts(0.5).find(({ type }) => type === "decimal")
    ?.value ?? ".";

/** A number as one types it: nothing stands between the thousands. */
export const decimalText = (value: number | null): string =>
  value === null ? "" : new Intl.NumberFormat(shownLocale(), { useGrouping: false }).format(value);
