import { createRoute } from "@hono/zod-openapi";

import { Done } from "#contract/envelope";
import {
  Metrics,
  MetricsChange,
  MetricsList,
  NewMetrics,
  ProgressParams,
  ProgressQuery,
} from "#contract/progress";
import { asUser } from "#workers/http/auth";
import { asUserOnce, IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { IfMatch, versionOf } from "#workers/http/if-match";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { addMetrics, changeMetrics, listMetrics, removeMetrics } from "#workers/progress/metrics";

/** What somebody measures of their own body. */
export const metrics = newRouter();

const tags = ["Progress"];
const path = "/progress/metrics";

metrics.openapi(
  createRoute({
    method: "post",
    path,
    summary: "Keep body metrics",
    description: "In kilograms, percent and centimetres; at least one of them.",
    tags,
    ...asUserOnce,
    request: { headers: IdempotencyHeader, body: json(NewMetrics) },
    responses: { 201: returns(Metrics, "As kept"), ...failsForUser(...IDEMPOTENCY_FAILURES) },
  }),
  async (c) => {
    const own = { user_id: c.var.userId, id: c.var.resourceId };
    return created(c, await addMetrics(own, c.req.valid("json"), c.env, Date.now()));
  },
);

metrics.openapi(
  createRoute({
    method: "get",
    path,
    summary: "List one's body metrics, the latest day first",
    tags,
    ...asUser,
    request: { query: ProgressQuery },
    responses: { 200: returns(MetricsList, "One page"), ...failsForUser() },
  }),
  async (c) => ok(c, await listMetrics(c.var.userId, c.req.valid("query"), c.env)),
);

metrics.openapi(
  createRoute({
    method: "patch",
    path: `${path}/{id}`,
    summary: "Correct body metrics",
    description: "What is not named stays. With `If-Match`, only if nobody changed it since.",
    tags,
    ...asUser,
    request: { params: ProgressParams, headers: IfMatch, body: json(MetricsChange) },
    responses: {
      200: returns(Metrics, "As they are now"),
      ...failsForUser("NOT_FOUND", "PRECONDITION_FAILED"),
    },
  }),
  async (c) => {
    const seen = versionOf(c.req.valid("header")["if-match"]);
    const own = { user_id: c.var.userId, id: c.req.valid("param").id, seen };
    return ok(c, await changeMetrics(own, c.req.valid("json"), c.env, Date.now()));
  },
);

metrics.openapi(
  createRoute({
    method: "delete",
    path: `${path}/{id}`,
    summary: "Delete body metrics",
    tags,
    ...asUser,
    request: { params: ProgressParams, headers: IfMatch },
    responses: {
      200: returns(Done, "Deleted"),
      ...failsForUser("NOT_FOUND", "PRECONDITION_FAILED"),
    },
  }),
  async (c) => {
    const seen = versionOf(c.req.valid("header")["if-match"]);
    await removeMetrics({ user_id: c.var.userId, id: c.req.valid("param").id, seen }, c.env);
    return ok(c, { message: "Metrics deleted" });
  },
);
