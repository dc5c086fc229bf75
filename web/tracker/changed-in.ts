import { isDifferent } from "#web/tracker/is-different";

/** The fields that a form says otherwise than when it was opened. */
export function changedIn<T extends object>(first: T, now: T): Partial<T> {
  const changed: Partial<T> = { ...now };
  for (const name in changed) {
    if (!isDifferent(first[name], now[name])) delete changed[name];
  }
  return changed;
}
