import { fieldError } from "#lib/errors";

const FORBIDDEN = new Set(["__proto__", "constructor", "prototype"]);
/** Deeper than anybody's settings. */
const MAX_DEPTH = 32;

/** Whether a JSON value can be walked and copied without surprise. */
export function isSafe(value: unknown, depth = 0): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (depth > MAX_DEPTH) return false;
  if (Array.isArray(value)) return value.every((item) => isSafe(item, depth + 1));
  return Object.keys(value).every(
    (key) => !FORBIDDEN.has(key) && isSafe(Reflect.get(value, key), depth + 1),
  );
}

/** The same for a whole body, or what is at `path` in it. Throws VALIDATION_ERROR. */
export function requireSafe<T>(body: T, path = "", depth = 0): T {
  if (!isSafe(body, depth)) throw fieldError(path, "is nested too deeply or has a forbidden key");
  return body;
}
