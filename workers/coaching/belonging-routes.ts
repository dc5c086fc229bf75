import { createRoute } from "@hono/zod-openapi";
import { z } from "zod";

import { Done, Id } from "#contract/envelope";
import { asCoach, asCoachOnce } from "#workers/coaching/as-coach";
import {
  addBelonging,
  type Belonging,
  changeBelonging,
  listBelongings,
  readBelonging,
  removeBelonging,
  type Said,
} from "#workers/coaching/belongings";
import { IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { IfMatch, versionOf } from "#workers/http/if-match";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";

/** A body whose every field is text or nothing. */
type Fields = z.ZodType<Said>;

type Documented = {
  kind: Belonging<z.ZodType<object>>;
  /** The last part of the path, and the name of the list in its answer. */
  path: string;
  noun: string;
  Page: z.ZodType<Record<string, object[]>>;
  Draft: Fields;
  Change: Fields;
};

const Params = z.strictObject({ id: Id });
const tags = ["Coaches"];

/** The coach's certifications, or their locations: listed, added, read, changed and removed. */
export function belongingRoutes(documented: Documented) {
  const { kind, noun, Page, Draft, Change } = documented;
  const routes = newRouter();
  const path = `/coaches/me/${documented.path}`;

  routes.openapi(
    createRoute({
      method: "get",
      path,
      summary: `List one's ${noun}s, the oldest first`,
      tags,
      ...asCoach,
      responses: {
        200: returns(Page, "All of them: there are 50 at the most"),
        ...failsForUser("COACH_PROFILE_REQUIRED"),
      },
    }),
    async (c) => ok(c, { [documented.path]: await listBelongings(kind, c.var.userId, c.env) }),
  );

  routes.openapi(
    createRoute({
      method: "post",
      path,
      summary: `Add a ${noun}`,
      description: "Everybody who looks at the coach sees it.",
      tags,
      ...asCoachOnce,
      request: { headers: IdempotencyHeader, body: json(Draft) },
      responses: {
        201: returns(kind.Item, "Added"),
        ...failsForUser("COACH_PROFILE_REQUIRED", "CONFLICT", ...IDEMPOTENCY_FAILURES),
      },
    }),
    async (c) => {
      const which = { id: c.var.resourceId, coach_id: c.var.userId };
      return created(c, await addBelonging(kind, which, c.req.valid("json"), c.env, Date.now()));
    },
  );

  const one = `${path}/{id}`;
  routes.openapi(
    createRoute({
      method: "get",
      path: one,
      summary: `Read a ${noun}`,
      tags,
      ...asCoach,
      request: { params: Params },
      responses: {
        200: returns(kind.Item, `The ${noun}`),
        ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND"),
      },
    }),
    async (c) => {
      const which = { id: c.req.valid("param").id, coach_id: c.var.userId };
      return ok(c, await readBelonging(kind, which, c.env));
    },
  );

  routes.openapi(
    createRoute({
      method: "patch",
      path: one,
      summary: `Change a ${noun}`,
      description: "What is not named stays. With `If-Match`, only the version that was seen.",
      tags,
      ...asCoach,
      request: { params: Params, headers: IfMatch, body: json(Change) },
      responses: {
        200: returns(kind.Item, "As it is now"),
        ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND", "PRECONDITION_FAILED"),
      },
    }),
    async (c) => {
      const which = { id: c.req.valid("param").id, coach_id: c.var.userId };
      const seen = versionOf(c.req.valid("header")["if-match"]);
      const said = c.req.valid("json");
      return ok(c, await changeBelonging(kind, which, said, seen, c.env, Date.now()));
    },
  );

  routes.openapi(
    createRoute({
      method: "delete",
      path: one,
      summary: `Remove a ${noun}`,
      tags,
      ...asCoach,
      request: { params: Params },
      responses: {
        200: returns(Done, "Removed"),
        ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND"),
      },
    }),
    async (c) => {
      const which = { id: c.req.valid("param").id, coach_id: c.var.userId };
      await removeBelonging(kind, which, c.env);
      return ok(c, { message: "Removed" });
    },
  );
  return routes;
}
