import type { Context } from "hono";
import { createMiddleware } from "hono/factory";
import { z } from "zod";

import { AppError, invalid } from "#lib/errors";
import { sha256 } from "#lib/hash";
import { newId } from "#lib/ids";
import { logBug } from "#lib/log";
import { asUser } from "#workers/http/auth";
import { type Answer, claim, keep, type Lease, release } from "#workers/http/first-answer";
import type { UserEnv } from "#workers/http/router";

const HEADER = "Idempotency-Key";

/** For a route's `request.headers`. Scoped to the user; kept for a day. */
export const IdempotencyHeader = z.object({
  [HEADER]: z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/, "must be 1 to 255 visible ASCII characters")
    .optional()
    .meta({
      description:
        "Makes the request safe to repeat: the same key with the same request gives the first " +
        "answer again, with `Idempotency-Replayed: true`.",
    }),
});

/** What a route with the header may answer besides its own. */
export const IDEMPOTENCY_FAILURES = ["IDEMPOTENCY_IN_PROGRESS", "IDEMPOTENCY_KEY_REUSED"] as const;

type OnceEnv = UserEnv & {
  Variables: {
    /** The id for what the request creates: the same for every repetition of it. */
    resourceId: string;
  };
};

export const once = createMiddleware<OnceEnv>(async (c, next) => {
  const header = IdempotencyHeader.safeParse({ [HEADER]: c.req.header(HEADER) });
  if (!header.success) throw invalid(header.error);
  const key = header.data[HEADER];
  if (key === undefined) {
    c.set("resourceId", newId());
    return next();
  }

  const keyed = { user_id: c.var.userId, key, fingerprint: await fingerprint(c) };
  const now = Date.now();
  const first = await claim(keyed, c.env, now);
  switch (first.state) {
    case "reused":
      throw new AppError("IDEMPOTENCY_KEY_REUSED");
    case "running":
      throw new AppError("IDEMPOTENCY_IN_PROGRESS", undefined, {
        retryAfterMs: Math.max(1000, first.leased_until - now),
      });
    case "answered":
      return replay(first);
    case "ours":
      c.set("resourceId", first.resource_id);
      await next();
      await settle(first, c.res, c.env);
  }
});

const guards: [typeof asUser.middleware, typeof once] = [asUser.middleware, once];

/**
 * Spread into a route instead of `asUser`: a POST that creates, safe to repeat. The guard comes
 * first, so that nobody learns of an answer that is not theirs. Handlers create under
 * `c.var.resourceId`.
 */
export const asUserOnce = { ...asUser, middleware: guards };

/** Method, path and body as they came. The body stays readable: Hono keeps what it has read. */
async function fingerprint(c: Context): Promise<string> {
  const { pathname, search } = new URL(c.req.url);
  const head = Buffer.from(`${c.req.method}\n${pathname}${search}\n`);
  return sha256(Buffer.concat([head, new Uint8Array(await c.req.arrayBuffer())]));
}

/**
 * Keeps what is final. What failed on our side, or came too early, may be tried again at once. If
 * even that cannot be written down, the lease runs out and a retry repeats the work.
 */
async function settle(lease: Lease, response: Response, env: Env): Promise<void> {
  try {
    const { status } = response;
    if (status >= 500 || status === 429) await release(lease, env);
    else await keep(lease, { status, body: await response.clone().text() }, env);
  } catch (thrown) {
    logBug(thrown);
  }
}

const replay = ({ status, body }: Answer): Response =>
  new Response(body, {
    status,
    headers: {
      "content-type": status < 400 ? "application/json" : "application/problem+json",
      "idempotency-replayed": "true",
    },
  });
