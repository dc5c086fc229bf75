import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { matchedRoutes } from "hono/route";

import { logInfo } from "#lib/log";
import { count } from "#workers/http/metrics";
import { isHandshake } from "#workers/http/request-id";
import type { AppEnv } from "#workers/http/router";

/**
 * One log line and one measurement a request. Both name the route's pattern instead of the path:
 * ids stay out, and so does whatever somebody typed into a URL.
 */
export const observe = createMiddleware<AppEnv>(async (c, next) => {
  const started = performance.now();
  await next();
  const duration_ms = Math.round((performance.now() - started) * 10) / 10;
  const { method } = c.req;
  const { status } = c.res;
  const route = pattern(c);
  count({ method: known(method), route, status }, duration_ms / 1000);
  logInfo("request", {
    request_id: c.var.requestId,
    method: known(method),
    route,
    status,
    duration_ms,
    ...c.var.note,
  });
  if (!isHandshake(c.res)) c.header("Server-Timing", `app;dur=${duration_ms}`);
});

/** The pattern of the route that took the request, such as `/api/v1/chats/:id`. */
const pattern = (c: Context<AppEnv>): string =>
  matchedRoutes(c).findLast(({ method }) => method !== "ALL")?.path ?? "unmatched";

const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Methods are free text; a label must not be. */
const known = (method: string): string => (METHODS.has(method) ? method : "OTHER");
