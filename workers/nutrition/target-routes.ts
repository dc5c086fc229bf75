import { createRoute } from "@hono/zod-openapi";

import { Done } from "#contract/envelope";
import {
  NewTargets,
  NutritionParams,
  Targets,
  TargetsChange,
  TargetsList,
  TargetsQuery,
} from "#contract/nutrition";
import { asUser } from "#workers/http/auth";
import { asUserOnce, IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { IfMatch, versionOf } from "#workers/http/if-match";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { addTargets, changeTargets, listTargets, removeTargets } from "#workers/nutrition/targets";

/** What somebody means to eat in a day. */
export const targets = newRouter();

const tags = ["Nutrition"];
const path = "/nutrition/targets";

targets.openapi(
  createRoute({
    method: "post",
    path,
    summary: "Set nutrition targets",
    description: "They hold from `start_date` on, until later ones begin.",
    tags,
    ...asUserOnce,
    request: { headers: IdempotencyHeader, body: json(NewTargets) },
    responses: {
      201: returns(Targets, "The targets"),
      ...failsForUser("CONFLICT", ...IDEMPOTENCY_FAILURES),
    },
  }),
  async (c) => {
    const own = { user_id: c.var.userId, id: c.var.resourceId };
    return created(c, await addTargets(own, c.req.valid("json"), c.env, Date.now()));
  },
);

targets.openapi(
  createRoute({
    method: "get",
    path,
    summary: "List one's nutrition targets, the last to begin first",
    tags,
    ...asUser,
    request: { query: TargetsQuery },
    responses: { 200: returns(TargetsList, "One page"), ...failsForUser() },
  }),
  async (c) => ok(c, await listTargets(c.var.userId, c.req.valid("query"), c.env)),
);

targets.openapi(
  createRoute({
    method: "patch",
    path: `${path}/{id}`,
    summary: "Change nutrition targets",
    description: "What is not named stays. With `If-Match`, only if nobody changed them since.",
    tags,
    ...asUser,
    request: { params: NutritionParams, headers: IfMatch, body: json(TargetsChange) },
    responses: {
      200: returns(Targets, "The targets as they are now"),
      ...failsForUser("NOT_FOUND", "PRECONDITION_FAILED"),
    },
  }),
  async (c) => {
    const seen = versionOf(c.req.valid("header")["if-match"]);
    const own = { user_id: c.var.userId, id: c.req.valid("param").id, seen };
    return ok(c, await changeTargets(own, c.req.valid("json"), c.env, Date.now()));
  },
);

targets.openapi(
  createRoute({
    method: "delete",
    path: `${path}/{id}`,
    summary: "Delete nutrition targets",
    description: "Those before them hold on.",
    tags,
    ...asUser,
    request: { params: NutritionParams, headers: IfMatch },
    responses: {
      200: returns(Done, "Deleted"),
      ...failsForUser("NOT_FOUND", "PRECONDITION_FAILED"),
    },
  }),
  async (c) => {
    const seen = versionOf(c.req.valid("header")["if-match"]);
    await removeTargets({ user_id: c.var.userId, id: c.req.valid("param").id, seen }, c.env);
    return ok(c, { message: "Targets deleted" });
  },
);
