import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { createMiddleware } from "hono/factory";

import { coach_profiles } from "#d1-migrations/schema/coaching";
import { AppError } from "#lib/errors";
import { asUser } from "#workers/http/auth";
import { once } from "#workers/http/idempotency";
import type { UserEnv } from "#workers/http/router";

const requireCoach = createMiddleware<UserEnv>(async (c, next) => {
  const coach = await drizzle(c.env.DB)
    .select({ user_id: coach_profiles.user_id })
    .from(coach_profiles)
    .where(eq(coach_profiles.user_id, c.var.userId))
    .get();
  if (!coach) throw new AppError("COACH_PROFILE_REQUIRED");
  await next();
});

const guards: [typeof asUser.middleware, typeof requireCoach] = [asUser.middleware, requireCoach];

/** Spread into a route instead of `asUser`: for coaches, whose id is `c.var.userId`. */
export const asCoach = { ...asUser, middleware: guards };

const guardsOnce: [...typeof guards, typeof once] = [...guards, once];

/** The same for a POST that creates, as `asUserOnce` is for everybody. */
export const asCoachOnce = { ...asUser, middleware: guardsOnce };
