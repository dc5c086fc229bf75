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

/** What a token is refused with. A wrong password or code is 401 as well, and stays wrong. */
const REFUSED = new Set<string>(["UNAUTHENTICATED", "TOKEN_EXPIRED", "SESSION_ENDED"]);

/**
 * Brings a request to the server and back. A token that is refused is replaced once: it may have
 * ended early, or this device's clock be wrong.
 */
export async function deliver(request: Request, route: string, way: Way): Promise<Response> {
  if (KEYED_ROUTES.includes(route) && !request.headers.has("idempotency-key")) {
    request.headers.set("idempotency-key", newId());
  }
  const insist = (token?: string) => insistently(request, route, way.fetch, token);
  if (!way.tokens || OPEN_ROUTES.includes(route)) return insist();
  const token = await way.tokens.accessToken();
  try {
    return await insist(token);
  } catch (thrown) {
    if (!(thrown instanceof SidelineError && REFUSED.has(thrown.code))) throw thrown;
    return insist(await way.tokens.renew(token));
  }
}

/** As often as it takes and as is safe. */
async function insistently(
  request: Request,
  route: string,
  send: typeof fetch,
  token: string | undefined,
): Promise<Response> {
  const mayRepeat = isRepeatable(route, request.headers);
  for (let tries = 1; ; tries++) {
    try {
      return await attempt(request, route, send, token);
    } catch (thrown) {
      const pause = thrown instanceof SidelineError && pauseBefore(thrown, tries, mayRepeat);
      if (typeof pause !== "number") throw thrown;
      await sleep(pause, request.signal);
    }
  }
}

const sleep = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    const giveUp = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true });
  });
