import type { Context, Hono } from "hono";

import { AppError } from "#lib/errors";
import type { AppEnv } from "#workers/http/router";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/** Where nothing took the request: 405 with `Allow` if the address takes other methods, else 404. */
export const notFoundIn =
  ({ router }: Pick<Hono<AppEnv>, "router">) =>
  (c: Context<AppEnv>): never => {
    const takes = (method: string) =>
      router.match(method, c.req.path)[0].some(([[, route]]) => route.method === method);
    const methods = METHODS.filter(takes);
    if (methods.length === 0) throw new AppError("NOT_FOUND");
    c.header("Allow", [...methods, "OPTIONS"].join(", "));
    throw new AppError("METHOD_NOT_ALLOWED");
  };
