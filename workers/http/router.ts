import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";

import type { ErrorCode } from "#contract/errors";
import type { Claims } from "#contract/identity";
import { AppError, invalid } from "#lib/errors";
import type { JsonText } from "#lib/json-text";

/** What the request's log line says besides the obvious. */
type Note = { user_id?: string; code?: ErrorCode };

/** What every request carries; `claims` only behind a guard, whose type says so. */
export type AppEnv = { Bindings: Env; Variables: { requestId: string; note: Note } };
export type UserEnv = AppEnv & { Variables: { claims: Claims; userId: string } };

/** A router whose every failed validation becomes an `AppError`. */
export const newRouter = () =>
  new OpenAPIHono<AppEnv>({
    defaultHook: (result, c) => {
      if (!result.success) throw invalid(result.error);
      // No body at all passes for an empty object, and would clear what a PUT replaces.
      const isSaid = c.req.header("content-type") !== undefined;
      if (result.target === "json" && c.req.method === "PUT" && !isSaid) {
        throw new AppError("MALFORMED_REQUEST", "There is no body");
      }
    },
  });

/** As much of a context as a reply needs, whichever guards it has passed. */
type Replier = Pick<Context<AppEnv>, "json" | "var">;

export const meta = (c: Pick<Replier, "var">) => ({
  request_id: c.var.requestId,
  timestamp: new Date().toISOString(),
});

const envelope = <T>(c: Replier, data: T) => ({
  success: true as const,
  data,
  error: null,
  meta: meta(c),
});

export const ok = <T>(c: Replier, data: T) => c.json(envelope(c, data), 200);
export const created = <T>(c: Replier, data: T) => c.json(envelope(c, data), 201);
export const accepted = <T>(c: Replier, data: T) => c.json(envelope(c, data), 202);

/** The same for data that is JSON already: what is large is put together once, where it lies. */
export const okText = <T>(c: Pick<Context<AppEnv>, "body" | "var">, data: JsonText<T>) => {
  const text = `{"success":true,"data":${data},"error":null,"meta":${JSON.stringify(meta(c))}}`;
  const response: unknown = c.body(text, 200, { "content-type": "application/json" });
  // What the text holds, only its type says.
  return response as ReturnType<typeof ok<T>>;
};
