import { useState } from "react";

/** What is typed into a form, until it is kept or given up. */
export function useForm<T extends object>(initial: () => T): [T, (changed: Partial<T>) => void] {
  const [values, setValues] = useState(initial);
  return [values, (changed) => setValues((now) => ({ ...now, ...changed }))];
}

/** What a number's field holds; its text where it holds none. */
export type MaybeNumber = number | string;

/** Null where nothing was entered. */
export const numberOrNull = (value: MaybeNumber): number | null =>
  typeof value === "number" ? value : null;

/** NaN where nothing was entered, which lies within no bounds: for what a form cannot do without. */
export const numberOrNaN = (value: MaybeNumber): number =>
  typeof value === "number" ? value : Number.NaN;

/** What a number's field shows of it. */
export const shownNumber = (value: number | null): MaybeNumber =>
  value === null || Number.isNaN(value) ? "" : value;

export const textOrNull = (text: string): string | null =>
  text.trim() === "" ? null : text.trim();
