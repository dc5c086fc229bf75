import { createMiddleware } from "hono/factory";

import { isDeployed } from "#lib/environment";
import { AppError } from "#lib/errors";
import { REQUESTS_BY_ADDRESS, REQUESTS_BY_USER } from "#workers/http/limits";
import type { AppEnv } from "#workers/http/router";

const WINDOW_SECONDS = 60;

/** The coarse limit by address, for everybody. Cloudflare always tells the address. */
export const limitAddress = createMiddleware<AppEnv>(async (c, next) => {
  const address = c.req.header("cf-connecting-ip");
  const limit = REQUESTS_BY_ADDRESS[isDeployed(c.env) ? "deployed" : "local"];
  if (address) await spend(c.env.ADDRESS_LIMIT, address, limit);
  await next();
});

/** The limit of everybody who has signed in, whatever they do. */
export const limitUser = (userId: string, env: Env): Promise<void> =>
  spend(env.USER_LIMIT, userId, REQUESTS_BY_USER);

async function spend(binding: RateLimit, key: string, limit: number): Promise<void> {
  const { success } = await binding.limit({ key });
  if (success) return;
  throw new AppError("RATE_LIMITED", undefined, {
    retryAfterMs: WINDOW_SECONDS * 1000,
    limit: { limit, remaining: 0, resetSeconds: WINDOW_SECONDS },
  });
}
