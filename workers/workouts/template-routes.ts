import { createRoute } from "@hono/zod-openapi";

import { Done } from "#contract/envelope";
import {
  NewTemplate,
  Template,
  TemplateChange,
  TemplateParams,
  TemplateQuery,
  Templates,
} from "#contract/templates";
import { asCoach, asCoachOnce } from "#workers/coaching/as-coach";
import { IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { IfMatch, versionOf } from "#workers/http/if-match";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { changeTemplate, removeTemplate } from "#workers/workouts/change-template";
import { makeTemplate } from "#workers/workouts/make-template";
import { listTemplates, readTemplate } from "#workers/workouts/read-templates";

/** A coach's plans of workouts. */
export const templates = newRouter();

const tags = ["Workouts"];
const path = "/coaches/me/templates";

templates.openapi(
  createRoute({
    method: "post",
    path,
    summary: "Make a workout template",
    description: "Exercises are of the library, or have a name of their own.",
    tags,
    ...asCoachOnce,
    request: { headers: IdempotencyHeader, body: json(NewTemplate) },
    responses: {
      201: returns(Template, "The template"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "FREE_TIER_LIMIT_REACHED", ...IDEMPOTENCY_FAILURES),
    },
  }),
  async (c) => {
    const { resourceId: id, userId: coach_id } = c.var;
    const made = await makeTemplate({ id, coach_id }, c.req.valid("json"), c.env, Date.now());
    return created(c, made);
  },
);

templates.openapi(
  createRoute({
    method: "get",
    path,
    summary: "List one's workout templates, the newest first",
    tags,
    ...asCoach,
    request: { query: TemplateQuery },
    responses: { 200: returns(Templates, "One page"), ...failsForUser("COACH_PROFILE_REQUIRED") },
  }),
  async (c) => ok(c, await listTemplates(c.var.userId, c.req.valid("query"), c.env)),
);

templates.openapi(
  createRoute({
    method: "get",
    path: `${path}/{id}`,
    summary: "Read a workout template",
    tags,
    ...asCoach,
    request: { params: TemplateParams },
    responses: {
      200: returns(Template, "The template"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND"),
    },
  }),
  async (c) => ok(c, await readTemplate(c.var.userId, c.req.valid("param").id, c.env)),
);

templates.openapi(
  createRoute({
    method: "patch",
    path: `${path}/{id}`,
    summary: "Change a workout template",
    description:
      "What is not named stays; `exercises` replaces them all. Workouts that were assigned from " +
      "it stay as they are. With `If-Match`, only if nobody else changed it since `version`.",
    tags,
    ...asCoach,
    request: { params: TemplateParams, headers: IfMatch, body: json(TemplateChange) },
    responses: {
      200: returns(Template, "The template as it is now"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND", "PRECONDITION_FAILED"),
    },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const seen = versionOf(c.req.valid("header")["if-match"]);
    const which = { coach_id: c.var.userId, id, seen };
    return ok(c, await changeTemplate(which, c.req.valid("json"), c.env, Date.now()));
  },
);

templates.openapi(
  createRoute({
    method: "delete",
    path: `${path}/{id}`,
    summary: "Delete a workout template",
    description: "Workouts that were assigned from it stay.",
    tags,
    ...asCoach,
    request: { params: TemplateParams, headers: IfMatch },
    responses: {
      200: returns(Done, "Deleted"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND", "PRECONDITION_FAILED"),
    },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const seen = versionOf(c.req.valid("header")["if-match"]);
    await removeTemplate({ coach_id: c.var.userId, id, seen }, c.env);
    return ok(c, { message: "Template deleted" });
  },
);
