import type { Availability } from "#sdk/index";

/** A window while it is edited. `key` stays with it, whatever is typed. */
export type DraftWindow = { key: string; day: number; start: string; end: string };

/** The week while it is edited, and the version that was seen. */
export type Draft = { timezone: string; version: number; windows: DraftWindow[] };

/** What time fields call the end of a day. */
const MIDNIGHT = "00:00";

export const draftOf = ({ timezone, version, windows }: Availability): Draft => ({
  timezone,
  version,
  windows: windows.map(({ day_of_week: day, start_time: start, end_time }) => ({
    key: `${day}-${start}`,
    day,
    start,
    end: end_time === "24:00" ? MIDNIGHT : end_time,
  })),
});

export const windowsOf = ({ windows }: Draft): Availability["windows"] =>
  windows.map(({ day, start, end }) => ({
    day_of_week: day,
    start_time: start,
    end_time: endOf(end),
  }));

/** Why the week cannot be kept as it is: a window that ends before it begins, or into another. */
export function faultOf({ windows }: Draft): "backwards" | "overlap" | undefined {
  const isWhole = windows.every(({ start, end }) => start !== "" && end !== "");
  if (!isWhole || windows.some(isBackwards)) return "backwards";
  return windows.some((window) => windows.some((other) => overlap(window, other)))
    ? "overlap"
    : undefined;
}

/** Whether the second begins within the first. Touching is fine. */
const overlap = (one: DraftWindow, other: DraftWindow): boolean =>
  one !== other &&
  one.day === other.day &&
  one.start <= other.start &&
  other.start < endOf(one.end);

export const isBackwards = ({ start, end }: DraftWindow): boolean =>
  start !== "" && end !== "" && start >= endOf(end);

export const changed = (draft: Draft, key: string, to: Partial<DraftWindow>): Draft => ({
  ...draft,
  windows: draft.windows.map((window) => (window.key === key ? { ...window, ...to } : window)),
});

export const without = (draft: Draft, key: string): Draft => ({
  ...draft,
  windows: draft.windows.filter((window) => window.key !== key),
});

/** One more on a day: the usual hours, or an hour after the last one. */
export function withOneMore(draft: Draft, day: number): Draft {
  const last = draft.windows.filter((window) => window.day === day).at(-1);
  const start = last ? later(last.end, 1) : "09:00";
  const end = last ? later(last.end, 3) : "17:00";
  return { ...draft, windows: [...draft.windows, { key: crypto.randomUUID(), day, start, end }] };
}

/** The hours of one day for all the working days. */
export function onWorkingDays(draft: Draft, day: number): Draft {
  const own = draft.windows.filter((window) => window.day === day);
  const others = [1, 2, 3, 4, 5].filter((other) => other !== day);
  const kept = draft.windows.filter((window) => !others.includes(window.day));
  const copies = others.flatMap((other) =>
    own.map((window) => ({ ...window, key: crypto.randomUUID(), day: other })),
  );
  return { ...draft, windows: [...kept, ...copies] };
}

/** As the server has it: a day ends with 24:00. */
export const endOf = (end: string): string => (end === MIDNIGHT ? "24:00" : end);

/** Hours after a time, on the same day still. */
function later(time: string, hours: number): string {
  const hour = Math.min(23, Number(endOf(time).slice(0, 2)) + hours);
  return `${String(hour).padStart(2, "0")}:00`;
}
