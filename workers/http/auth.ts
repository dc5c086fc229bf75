import type { Context } from "hono";
import { createMiddleware } from "hono/factory";

import type { Claims, Role } from "#contract/identity";
import { AppError } from "#lib/errors";
import { limitUser } from "#workers/http/rate-limits";
import type { UserEnv } from "#workers/http/router";
import { whoIs } from "#durable-objects/access/access-token";

/** Whom the request's token speaks for. */
async function authenticate(c: Context<UserEnv>): Promise<Claims> {
  const token = c.req.header("authorization")?.match(/^Bearer (.+)$/i)?.[1];
  if (!token) throw new AppError("UNAUTHENTICATED");
  const claims = await whoIs(token, c.env, Date.now());
  c.set("claims", claims);
  c.set("userId", claims.sub);
  c.var.note.user_id = claims.sub;
  await limitUser(claims.sub, c.env);
  return claims;
}

const security = [{ bearer: [] as string[] }];

/** Spread into a route: guards it, says so in the spec, and gives its handler `c.var.userId`. */
export const asUser = {
  middleware: createMiddleware<UserEnv>(async (c, next) => {
    await authenticate(c);
    await next();
  }),
  security,
};

/** The same, for those who hold one of the roles. */
export const asRole = (...roles: [Role, ...Role[]]) => ({
  middleware: createMiddleware<UserEnv>(async (c, next) => {
    const { role } = await authenticate(c);
    if (!roles.includes(role)) throw new AppError("FORBIDDEN");
    await next();
  }),
  security,
});
