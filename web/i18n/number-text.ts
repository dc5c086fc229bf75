import { shownLocale } from "#web/i18n/shown-locale";

/** A number as the reader writes it. */
export const numberText = (value: number): string =>
  new Intl.NumberFormat(shownLocale()).format(value);

/** What stands between the whole and the rest of a number, as the reader writes it. */
export const decimalSeparator = (): string =>
  new Intl.NumberFormat(shownLocale()).formatToParts(0.5).find(({ type }) => type === "decimal")
    ?.value ?? ".";
