import { createMiddleware } from "hono/factory";

import { isDeployed } from "#lib/environment";
import { AppError } from "#lib/errors";
import { logWarning } from "#lib/log";
import type { AppEnv } from "#workers/http/router";
import { signingJwk } from "#durable-objects/access/signing-key";

const DEVELOPMENT_SECRET = "development-only-secret";
const DEVELOPMENT_KIDS = ["development", "test"];
const SHORTEST_SECRET = 32;

/** What must be set before this server may answer anybody; undefined when nothing is amiss. */
function lackingSecret(env: Env): string | undefined {
  const key = signingJwk(env);
  if (!key || (isDeployed(env) && DEVELOPMENT_KIDS.includes(key.kid))) {
    return "Set JWT_SIGNING_KEY to a key of its own: `npm run keys` prints one.";
  }
  const { AUTH_SECRET } = env;
  const weak = AUTH_SECRET === DEVELOPMENT_SECRET || (AUTH_SECRET ?? "").length < SHORTEST_SECRET;
  if (!AUTH_SECRET || (isDeployed(env) && weak)) {
    return `Set AUTH_SECRET to at least ${SHORTEST_SECRET} random characters.`;
  }
  return undefined;
}

/** Refuses every request rather than sign with a key that anybody could read in the repository. */
export const requireSecrets = createMiddleware<AppEnv>(async (c, next) => {
  const advice = lackingSecret(c.env);
  if (advice) {
    logWarning("secret_missing", { request_id: c.var.requestId, advice });
    throw new AppError("UNAVAILABLE", undefined, { retryAfterMs: 60_000 });
  }
  await next();
});
