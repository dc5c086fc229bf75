import { createMiddleware } from "hono/factory";

import { AppError } from "#lib/errors";
import { asUser } from "#workers/http/auth";
import type { UserEnv } from "#workers/http/router";

/** A phone is verified by signing in with it, and says so in every token. */
const requireVerified = createMiddleware<UserEnv>(async (c, next) => {
  if (c.var.claims.phone === undefined) throw new AppError("EMAIL_NOT_VERIFIED");
  await next();
});

const guards: [typeof asUser.middleware, typeof requireVerified] = [
  asUser.middleware,
  requireVerified,
];

/** Spread into a route instead of `asUser`: for those who can be reached again. */
export const asVerified = { ...asUser, middleware: guards };
