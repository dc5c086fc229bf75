import { createMiddleware } from "hono/factory";

import { newId } from "#lib/ids";
import type { AppEnv } from "#workers/http/router";

const HEADER = "X-Request-Id";
const ACCEPTABLE = /^[\w.-]{1,128}$/;

/** Whether a response can still be given headers: a socket's handshake goes out as it is. */
export const isHandshake = (response: Response): boolean => response.webSocket !== null;

/** The caller's own id if it is a sane one, or a new one: in every answer, log line and job. */
export const requestId = createMiddleware<AppEnv>(async (c, next) => {
  const given = c.req.header(HEADER);
  c.set("requestId", given && ACCEPTABLE.test(given) ? given : newId());
  c.set("note", {});
  await next();
  if (!isHandshake(c.res)) c.header(HEADER, c.var.requestId);
});
