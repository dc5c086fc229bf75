import { bodyLimit } from "hono/body-limit";
import { createMiddleware } from "hono/factory";

import { AppError } from "#lib/errors";
import type { AppEnv } from "#workers/http/router";

/** Bytes. */
export const MAX_JSON_BYTES = 1024 * 1024;

/** Refuses a body by its announced length, or, sent in chunks, as soon as it has grown too long. */
export const limitBody = bodyLimit({
  maxSize: MAX_JSON_BYTES,
  onError: () => {
    throw new AppError("PAYLOAD_TOO_LARGE", `A request body holds at most ${MAX_JSON_BYTES} bytes`);
  },
});

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/**
 * Whoever sends a body says that it is JSON. An empty one is none, whatever it is said to be: many
 * clients name the type with every request.
 */
export const requireJson = createMiddleware<AppEnv>(async (c, next) => {
  const { body, headers } = c.req.raw;
  const type = headers.get("content-type");
  const isEmpty = body === null || headers.get("content-length") === "0";
  if (!isEmpty && !JSON_TYPE.test(type ?? "")) throw new AppError("UNSUPPORTED_MEDIA_TYPE");
  if (isEmpty && type !== null && c.req.method !== "GET") c.req.raw = withoutType(c.req.raw);
  await next();
});

/** What came from outside cannot be changed itself. */
function withoutType(request: Request): Request {
  const headers = new Headers(request.headers);
  headers.delete("content-type");
  return new Request(request, { headers });
}
