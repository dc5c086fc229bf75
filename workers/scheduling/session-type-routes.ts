import { createRoute } from "@hono/zod-openapi";

import { CoachParams } from "#contract/coaching";
import { Done } from "#contract/envelope";
import {
  SessionType,
  SessionTypeChange,
  SessionTypeDraft,
  SessionTypeParams,
  SessionTypeQuery,
  SessionTypes,
  SlotQuery,
  Slots,
} from "#contract/scheduling";
import { asCoach, asCoachOnce } from "#workers/coaching/as-coach";
import { asUser } from "#workers/http/auth";
import { IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { IfMatch, versionOf } from "#workers/http/if-match";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { listSlots, requireConnected } from "#workers/scheduling/list-slots";
import {
  changeSessionType,
  deleteSessionType,
  listSessionTypes,
  makeSessionType,
  readSessionType,
} from "#workers/scheduling/session-types";

/** What can be booked, and when. */
export const sessionTypes = newRouter();

const tags = ["Scheduling"];
const path = "/coaches/me/session-types";
const one = `${path}/{id}`;

sessionTypes.openapi(
  createRoute({
    method: "post",
    path,
    summary: "Offer a new type of session",
    tags,
    ...asCoachOnce,
    request: { headers: IdempotencyHeader, body: json(SessionTypeDraft) },
    responses: {
      201: returns(SessionType, "The new type"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND", ...IDEMPOTENCY_FAILURES),
    },
  }),
  async (c) => {
    const which = { id: c.var.resourceId, coach_id: c.var.userId };
    return created(c, await makeSessionType(which, c.req.valid("json"), c.env, Date.now()));
  },
);

sessionTypes.openapi(
  createRoute({
    method: "get",
    path,
    summary: "List one's types of session, the oldest first",
    tags,
    ...asCoach,
    request: { query: SessionTypeQuery },
    responses: {
      200: returns(SessionTypes, "One page"),
      ...failsForUser("COACH_PROFILE_REQUIRED"),
    },
  }),
  async (c) => ok(c, await listSessionTypes(c.var.userId, "all", c.req.valid("query"), c.env)),
);

sessionTypes.openapi(
  createRoute({
    method: "get",
    path: one,
    summary: "Read a type of session",
    tags,
    ...asCoach,
    request: { params: SessionTypeParams },
    responses: {
      200: returns(SessionType, "The type"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND"),
    },
  }),
  async (c) => {
    const which = { id: c.req.valid("param").id, coach_id: c.var.userId };
    return ok(c, await readSessionType(which, c.env));
  },
);

sessionTypes.openapi(
  createRoute({
    method: "patch",
    path: one,
    summary: "Change a type of session",
    description:
      "Fields that are not named stay as they are. Sessions that were booked keep their times, " +
      "seats and cancellation notice. With `If-Match`, only if nobody else changed it since `version`.",
    tags,
    ...asCoach,
    request: { params: SessionTypeParams, headers: IfMatch, body: json(SessionTypeChange) },
    responses: {
      200: returns(SessionType, "The type as it is now"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND", "PRECONDITION_FAILED"),
    },
  }),
  async (c) => {
    const which = { id: c.req.valid("param").id, coach_id: c.var.userId };
    const seen = versionOf(c.req.valid("header")["if-match"]);
    const change = c.req.valid("json");
    return ok(c, await changeSessionType(which, change, seen, c.env, Date.now()));
  },
);

sessionTypes.openapi(
  createRoute({
    method: "delete",
    path: one,
    summary: "Offer a type of session no more",
    description: "Sessions that were booked stay.",
    tags,
    ...asCoach,
    request: { params: SessionTypeParams },
    responses: {
      200: returns(Done, "Deleted"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND"),
    },
  }),
  async (c) => {
    const which = { id: c.req.valid("param").id, coach_id: c.var.userId };
    await deleteSessionType(which, c.env, Date.now());
    return ok(c, { message: "Session type deleted" });
  },
);

sessionTypes.openapi(
  createRoute({
    method: "get",
    path: "/coaches/{id}/session-types",
    summary: "List what can be booked with a coach",
    description: "For the coach and connected clients.",
    tags,
    ...asUser,
    request: { params: CoachParams, query: SessionTypeQuery },
    responses: { 200: returns(SessionTypes, "One page"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => {
    const coach_id = c.req.valid("param").id;
    await requireConnected({ coach_id, user_id: c.var.userId }, c.env);
    return ok(c, await listSessionTypes(coach_id, "active", c.req.valid("query"), c.env));
  },
);

sessionTypes.openapi(
  createRoute({
    method: "get",
    path: "/coaches/{id}/bookable-slots",
    summary: "List when a type of session can be booked",
    description:
      "Slots that start on one of the dates from `start` to `end`, both included, 62 at the most, " +
      "in `timezone` or else the coach's. An hour that clocks skip offers nothing, one that they " +
      "repeat is offered twice. For the coach and connected clients, whose own other sessions show " +
      "only when they book.",
    tags,
    ...asUser,
    request: { params: CoachParams, query: SlotQuery },
    responses: { 200: returns(Slots, "All of them"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => {
    const whose = { coach_id: c.req.valid("param").id, user_id: c.var.userId };
    return ok(c, await listSlots({ ...whose, ...c.req.valid("query") }, c.env, Date.now()));
  },
);
