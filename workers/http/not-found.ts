import type { Context, Hono } from "hono";

import { AppError } from "#lib/errors";
import type { AppEnv } from "#workers/http/router";
import { clientPage } from "#workers/web-client/page";

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE"];

/**
 * Where nothing took the request: the web client's page for who visits an address of the client's,
 * 405 with `Allow` if the address takes other methods, else 404.
 */
export const notFoundIn =
  ({ router }: Pick<Hono<AppEnv>, "router">) =>
  async (c: Context<AppEnv>): Promise<Response> => {
    const takes = (method: string) =>
      router.match(method, c.req.path)[0].some(([[, route]]) => route.method === method);
    const methods = METHODS.filter(takes);
    if (methods.length === 0) return (await clientPage(c)) ?? missing();
    c.header("Allow", [...methods, "OPTIONS"].join(", "));
    throw new AppError("METHOD_NOT_ALLOWED");
  };

function missing(): never {
  throw new AppError("NOT_FOUND");
}
