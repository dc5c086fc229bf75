import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";

import type { Failure } from "#contract/envelope";
import { ERRORS } from "#contract/errors";
import { AppError } from "#lib/errors";
import { logBug } from "#lib/log";
import { type AppEnv, meta } from "#workers/http/router";

/** The last word on every thrown value: refusals are explained, bugs are logged once and hidden. */
export function onError(thrown: Error, c: Context<AppEnv>): Response {
  const error = refusal(thrown);
  if (error.code === "INTERNAL") logBug(thrown, { request_id: c.var.requestId });
  c.var.note.code = error.code;
  const { status, title, hint } = ERRORS[error.code];
  const body: Failure = {
    type: `/docs/errors#${error.code}`,
    title,
    status,
    detail: error.message,
    instance: new URL(c.req.url).pathname,
    success: false,
    data: null,
    error: { code: error.code, message: error.message, hint, details: error.details },
    meta: meta(c),
  };
  // Who is refused for want of a token is told which kind it is (RFC 9110 §15.5.2).
  if (status === 401) c.header("WWW-Authenticate", "Bearer");
  if (error.retryAfterMs !== undefined) {
    c.header("Retry-After", String(Math.ceil(error.retryAfterMs / 1000)));
  }
  if (error.limit) {
    c.header("RateLimit-Limit", String(error.limit.limit));
    c.header("RateLimit-Remaining", String(error.limit.remaining));
    c.header("RateLimit-Reset", String(error.limit.resetSeconds));
  }
  return c.body(JSON.stringify(body), status, { "content-type": "application/problem+json" });
}

function refusal(thrown: Error): AppError {
  if (thrown instanceof AppError) return thrown;
  // Hono's own complaints: a body that is not JSON, or is said to be what the route does not take.
  if (thrown instanceof HTTPException && thrown.status < 500) {
    return new AppError(thrown.status === 415 ? "UNSUPPORTED_MEDIA_TYPE" : "MALFORMED_REQUEST");
  }
  return new AppError("INTERNAL");
}
