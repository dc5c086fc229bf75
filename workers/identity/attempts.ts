import { proxyDurable } from "itty-durable/proxy-durable";
import { z } from "zod";

import type { Allowance } from "#durable-objects/attempt-limiter/attempt-limiter";
import { AppError } from "#lib/errors";

/** A kind of attempt, and how many of it a subject has (seed 001 §11.3). */
export type Budget = Allowance & { kind: string };

export const OTP_SENDS: Budget = { kind: "otp.send", limit: 3, window_ms: 300_000 };
export const OTP_CHECKS: Budget = { kind: "otp.check", limit: 5, window_ms: 300_000 };

/** How a subject stands with a budget. `last_at` is when the latest counted attempt was made. */
const Standing = z.object({
  allowed: z.boolean(),
  remaining: z.int().nonnegative(),
  last_at: z.int().nullable(),
  reset_ms: z.int().nonnegative(),
});
type Standing = z.infer<typeof Standing>;

/** Counts an attempt unless the budget is spent; the same ticket counts once. */
export async function claim(
  budget: Budget,
  subject: string,
  ticket: string,
  env: Env,
  now: number,
) {
  return Standing.parse(await limiter(budget, subject, env).claim(ticket, budget, now));
}

/** Counts an attempt for each ticket that is not counted yet: for all, or for none. */
export async function claimAll(
  budget: Budget,
  subject: string,
  tickets: string[],
  env: Env,
  now: number,
) {
  return Standing.parse(await limiter(budget, subject, env).claimAll(tickets, budget, now));
}

/** How the subject stands, without counting anything. */
export async function look(budget: Budget, subject: string, env: Env, now: number) {
  return Standing.parse(await limiter(budget, subject, env).look(budget, now));
}

/** Takes a counted attempt back. */
export async function release(
  budget: Budget,
  subject: string,
  ticket: string,
  env: Env,
  now: number,
) {
  return Standing.parse(await limiter(budget, subject, env).release(ticket, budget, now));
}

/** What whoever spent a budget is told. */
export const spent = ({ limit }: Budget, { remaining, reset_ms }: Standing): AppError =>
  new AppError("RATE_LIMITED", undefined, {
    retryAfterMs: reset_ms,
    limit: { limit, remaining, resetSeconds: Math.ceil(reset_ms / 1000) },
  });

/** itty-durable's own protocol: the object is named by what it counts, ASCII only. */
const limiter = ({ kind }: Budget, subject: string, env: Env) =>
  proxyDurable(env.ATTEMPT_LIMITER, { parse: true }).get(`${kind}:${subject}`);
