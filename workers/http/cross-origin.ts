import { cors } from "hono/cors";
import type { Context } from "hono";

import { isDeployed } from "#lib/environment";
import type { AppEnv } from "#workers/http/router";

const TWELVE_HOURS = 43_200;

/**
 * CORS (seed 001 §11.4) for the origins of `CORS_ORIGINS`. Tokens travel in a header, never in
 * cookies, so credentials are never allowed and "*" is harmless on a laptop.
 */
export const crossOrigin = cors({
  origin: (origin, c: Context<AppEnv>) => allowed(origin, c.env),
  allowMethods: ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"],
  allowHeaders: [
    "Authorization",
    "Content-Type",
    "Idempotency-Key",
    "If-Match",
    "If-None-Match",
    "X-Request-Id",
  ],
  exposeHeaders: [
    "X-Request-Id",
    "Retry-After",
    "RateLimit-Limit",
    "RateLimit-Remaining",
    "RateLimit-Reset",
    "ETag",
    "Idempotency-Replayed",
  ],
  maxAge: TWELVE_HOURS,
});

/** The origin to name in the answer; null for one that is not on the list. */
function allowed(origin: string, env: Env): string | null {
  const listed = env.CORS_ORIGINS.split(",").map((entry) => entry.trim());
  if (listed.includes("*") && !isDeployed(env)) return "*";
  return origin !== "" && origin !== "*" && listed.includes(origin) ? origin : null;
}
