/**
 * The shown language as the reader's region writes it: a Briton who reads English has the time in
 * 24 hours, as everywhere else on the device.
 */
const regional = (language: string): string =>
  navigator.languages.find((tag) => tag.split("-")[0] === language && isKnown(tag)) ?? language;

/** Chromium calls the C locale `en-US@posix`, which `Intl` throws at. */
function isKnown(tag: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}

const DAY_MS = 86_400_000;

/** `12:30`, as the reader's language writes it. */
export const timeOf = (iso: string, language: string): string =>
  format(language, { timeStyle: "short" }).format(new Date(iso));

/** `today`, `yesterday`, `Tuesday`, or a date, as it stands within a sentence. */
export function dayOf(iso: string, language: string, now = new Date()): string {
  const age = daysBetween(new Date(iso), now);
  if (age === 0 || age === 1) return relative(language).format(-age, "day");
  if (age > 1 && age < 7) return format(language, { weekday: "long" }).format(new Date(iso));
  const isThisYear = new Date(iso).getFullYear() === now.getFullYear();
  const year = isThisYear ? {} : ({ year: "numeric" } as const);
  return format(language, { day: "numeric", month: "long", ...year }).format(new Date(iso));
}

/** The same by itself: `Today`. */
export const headingOf = (iso: string, language: string, now = new Date()): string =>
  capital(dayOf(iso, language, now), language);

/** As short as a line of the chat list wants it: the time today, else the day. */
export function shortOf(iso: string, language: string, now = new Date()): string {
  const age = daysBetween(new Date(iso), now);
  if (age <= 0) return timeOf(iso, language);
  if (age === 1) return capital(relative(language).format(-1, "day"), language);
  if (age < 7) return format(language, { weekday: "short" }).format(new Date(iso));
  return format(language, { dateStyle: "short" }).format(new Date(iso));
}

/** Day and time in full, for titles and lists of receipts. */
export const fullOf = (iso: string, language: string): string =>
  format(language, { dateStyle: "medium", timeStyle: "short" }).format(new Date(iso));

/** Calendar days, whatever summer time does to their length. */
function daysBetween(then: Date, now: Date): number {
  return Math.round((dawn(now).getTime() - dawn(then).getTime()) / DAY_MS);
}

const dawn = (date: Date): Date => new Date(date.getFullYear(), date.getMonth(), date.getDate());

const capital = (word: string, language: string): string =>
  word.charAt(0).toLocaleUpperCase(language) + word.slice(1);

// Making a format costs more than a hundred uses of it.
const formats = new Map<string, Intl.DateTimeFormat>();
function format(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = language + JSON.stringify(options);
  const known = formats.get(key) ?? new Intl.DateTimeFormat(regional(language), options);
  formats.set(key, known);
  return known;
}

const relatives = new Map<string, Intl.RelativeTimeFormat>();
function relative(language: string): Intl.RelativeTimeFormat {
  const known =
    relatives.get(language) ?? new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  relatives.set(language, known);
  return known;
}
