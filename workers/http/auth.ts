import { createMiddleware } from "hono/factory";

import type { Role } from "#contract/identity";
import { AppError } from "#lib/errors";
import type { UserEnv } from "#workers/http/router";
import { whoIs } from "#workers/identity/access-token";

const requireUser = createMiddleware<UserEnv>(async (c, next) => {
  const token = c.req.header("authorization")?.match(/^Bearer (.+)$/i)?.[1];
  if (!token) throw new AppError("UNAUTHENTICATED");
  const claims = await whoIs(token, c.env, Date.now());
  c.set("claims", claims);
  c.set("userId", claims.sub);
  await next();
});

const security = [{ bearer: [] as string[] }];

/** Spread into a route: guards it, says so in the spec, and gives its handler `c.var.userId`. */
export const asUser = { middleware: [requireUser] as const, security };

/** The same, for those who hold one of the roles. */
export const asRole = (...roles: [Role, ...Role[]]) => ({
  middleware: [
    requireUser,
    createMiddleware<UserEnv>(async (c, next) => {
      if (!roles.includes(c.var.claims.role)) throw new AppError("FORBIDDEN");
      await next();
    }),
  ] as const,
  security,
});
