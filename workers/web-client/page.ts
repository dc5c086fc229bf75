import type { Context } from "hono";

import type { AppEnv } from "#workers/http/router";

/** What is the server's even where it has nothing: the client has no pages there. */
const OWN = /^\/(api|ws|docs|dev|health|ready|metrics|\.well-known|app)(\/|$)/;

/**
 * The web client's page, for a browser that goes to an address which only the client can read, such
 * as a chat's. Undefined when it is not a page that is asked for. By `Accept` and not by
 * `Sec-Fetch-Mode`, which browsers leave out where there is no TLS.
 */
export async function clientPage(c: Context<AppEnv>): Promise<Response | undefined> {
  const isVisit = c.req.method === "GET" && c.req.header("accept")?.includes("text/html");
  if (!isVisit || OWN.test(c.req.path)) return undefined;
  const found = await c.env.ASSETS.fetch(new Request(new URL("/", c.req.url), c.req.raw));
  return found.ok || found.status === 304 ? found : undefined;
}
