import { KEYED_ROUTES, NAMED_ROUTES } from "#sdk/generated/routes";
import { saysOffline } from "#sdk/realtime/network";
import type { SidelineError } from "#sdk/rest/sideline-error";

const MAX_TRIES = 4;
const FIRST_PAUSE_MS = 500;
/** A server that wants more patience than this gets an error to the caller instead. */
const MAX_PAUSE_MS = 10_000;

/** These were not carried out: trying again cannot do anything twice. */
const UNDONE = new Set(["RATE_LIMITED", "IDEMPOTENCY_IN_PROGRESS"]);
/** These leave open whether it was carried out. */
const UNKNOWN = new Set(["OFFLINE", "TIMEOUT"]);
const GATEWAY = new Set([502, 503, 504]);

/** Using a refresh token twice is safe for ten seconds: the successor is the same. */
const REFRESH = "POST /api/v1/auth/refresh";

/** Whether doing it twice comes to the same as doing it once. */
export function isRepeatable(route: string, headers: Headers): boolean {
  if (route.startsWith("POST ")) {
    return [...KEYED_ROUTES, ...NAMED_ROUTES, REFRESH].includes(route);
  }
  // The first try may have raised the version that the second one asks for.
  return !headers.has("if-match");
}

/** How long to wait before trying again; undefined where that would be unsafe or in vain. */
export function pauseBefore(
  failure: SidelineError,
  tries: number,
  mayRepeat: boolean,
): number | undefined {
  const { code, status, retryAfterMs } = failure;
  const isOpen = UNKNOWN.has(code) || GATEWAY.has(status);
  if (tries >= MAX_TRIES || !(UNDONE.has(code) || (isOpen && mayRepeat))) return undefined;
  if (code === "OFFLINE" && saysOffline()) return undefined;
  const pause = retryAfterMs ?? FIRST_PAUSE_MS * 2 ** (tries - 1) * (0.5 + Math.random());
  return pause <= MAX_PAUSE_MS ? pause : undefined;
}
