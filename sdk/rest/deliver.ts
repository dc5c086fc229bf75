import { KEYED_ROUTES, OPEN_ROUTES } from "#sdk/generated/routes";
import { newId } from "#sdk/new-id";
import { attempt } from "#sdk/rest/attempt";
import { isRepeatable, pauseBefore } from "#sdk/rest/retry";
import { SidelineError } from "#sdk/rest/sideline-error";

/** Where access tokens come from. */
export interface Tokens {
  accessToken(): Promise<string>;
  /** Another token than this one, which the server no longer takes. */
  renew(stale: string): Promise<string>;
}

export type Way = {
  fetch: typeof fetch;
  /** Without it, only open routes answer. */
  tokens?: Tokens;
};

/** Brings a request to the server and back, as often as it takes and as is safe. */
export async function deliver(request: Request, route: string, way: Way): Promise<Response> {
  if (KEYED_ROUTES.includes(route) && !request.headers.has("idempotency-key")) {
    request.headers.set("idempotency-key", newId());
  }
  const mayRepeat = isRepeatable(route, request.headers);
  for (let tries = 1; ; tries++) {
    try {
      return await authorized(request, route, way);
    } catch (thrown) {
      const pause = thrown instanceof SidelineError && pauseBefore(thrown, tries, mayRepeat);
      if (typeof pause !== "number") throw thrown;
      await rest(pause, request.signal);
    }
  }
}

/** A token that is refused is replaced once: it may have ended early, or this clock be wrong. */
async function authorized(request: Request, route: string, way: Way): Promise<Response> {
  const { tokens } = way;
  if (!tokens || OPEN_ROUTES.includes(route)) return attempt(request, way.fetch);
  const token = await tokens.accessToken();
  try {
    return await attempt(request, way.fetch, token);
  } catch (thrown) {
    if (!(thrown instanceof SidelineError && thrown.status === 401)) throw thrown;
    return attempt(request, way.fetch, await tokens.renew(token));
  }
}

const rest = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true });
  });
