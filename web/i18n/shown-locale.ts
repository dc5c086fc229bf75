import { shownLanguage } from "#web/i18n/language";

/** The browser's own variant of the shown language: English has many ways to write a time. */
export const shownLocale = (): string =>
  navigator.languages.find((tag) => tag.startsWith(shownLanguage())) ?? shownLanguage();
