import { createMiddleware } from "hono/factory";

import { AppError } from "#lib/errors";
import { asUser } from "#workers/http/auth";
import type { UserEnv } from "#workers/http/router";

/** Phone and address are an account's only once they are verified; every token says which it has. */
const requireVerified = createMiddleware<UserEnv>(async (c, next) => {
  const { phone, email_verified } = c.var.claims;
  if (phone === undefined && !email_verified) throw new AppError("EMAIL_NOT_VERIFIED");
  await next();
});

const guards: [typeof asUser.middleware, typeof requireVerified] = [
  asUser.middleware,
  requireVerified,
];

/** Spread into a route instead of `asUser`: for those who can be reached again. */
export const asVerified = { ...asUser, middleware: guards };
