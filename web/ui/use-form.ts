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

export const textOrNull = (text: string): string | null =>
  text.trim() === "" ? null : text.trim();
