import { createMiddleware } from "hono/factory";

import type { AppEnv } from "#workers/http/router";

/** For answers that are data. Pages bring a policy of their own, which stands. */
const HEADERS = {
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
};

/** Tells browsers to trust an answer with as little as possible. */
export const secureHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next();
  // CORS has made the answer ours to change; `c.header` would copy it for each of these.
  const { headers } = c.res;
  for (const [name, value] of Object.entries(HEADERS)) {
    if (!headers.has(name)) headers.set(name, value);
  }
});
