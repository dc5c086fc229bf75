import { createMiddleware } from "hono/factory";

import { isDeployed } from "#lib/environment";
import { AppError } from "#lib/errors";
import { sameSecret } from "#workers/health/same-secret";
import type { AppEnv } from "#workers/http/router";

/** What `.dev.vars.example` and `npm run dev` set: everybody can read it there. */
const DEVELOPMENT_SECRET = "sideline-development-webhook";

/** Whether a webhook's `Authorization` is the one that was agreed on, with or without `Bearer`. */
function isFromStore(header: string, env: Env): boolean {
  const secret = env.REVENUECAT_WEBHOOK_AUTH;
  if (!secret || (isDeployed(env) && secret === DEVELOPMENT_SECRET)) return false;
  const bare = header.replace(/^Bearer /i, "");
  // Both are compared whatever the first says: how long it takes tells nothing.
  return [sameSecret(header, secret), sameSecret(bare, secret)].includes(true);
}

/** Spread into the webhook's route: looks at the header before anything else is read. */
export const fromStore = {
  middleware: createMiddleware<AppEnv>(async (c, next) => {
    if (!isFromStore(c.req.header("authorization") ?? "", c.env))
      throw new AppError("UNAUTHENTICATED", "This is not the webhook's secret");
    await next();
  }),
  security: [{ webhook: [] as string[] }],
};
