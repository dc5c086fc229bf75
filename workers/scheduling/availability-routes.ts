import { createRoute } from "@hono/zod-openapi";

import { Done } from "#contract/envelope";
import {
  Availability,
  AvailabilityChange,
  Override,
  OverrideDraft,
  OverrideParams,
  OverrideQuery,
  Overrides,
} from "#contract/scheduling";
import { asCoach, asCoachOnce } from "#workers/coaching/as-coach";
import { IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { IfMatch, versionOf } from "#workers/http/if-match";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { availabilityOf, setAvailability } from "#workers/scheduling/availability";
import { addOverride, listOverrides, removeOverride } from "#workers/scheduling/overrides";

/** When a coach works. */
export const availabilityRoutes = newRouter();

const tags = ["Scheduling"];
const path = "/coaches/me/availability";
const overridesPath = "/coaches/me/availability-overrides";

availabilityRoutes.openapi(
  createRoute({
    method: "get",
    path,
    summary: "Read one's weekly hours",
    description: "`version` is 0 as long as none were set; the zone is then that of the profile.",
    tags,
    ...asCoach,
    responses: {
      200: returns(Availability, "The hours"),
      ...failsForUser("COACH_PROFILE_REQUIRED"),
    },
  }),
  async (c) => ok(c, await availabilityOf(c.var.userId, c.env)),
);

availabilityRoutes.openapi(
  createRoute({
    method: "put",
    path,
    summary: "Set one's weekly hours",
    description:
      "Replaces all. Wall-clock times of the zone, whatever its clocks do; windows that touch " +
      "become one, windows that overlap are refused. Sessions that were booked stay. With " +
      "`If-Match`, only if nobody else changed the hours since `version`.",
    tags,
    ...asCoach,
    request: { headers: IfMatch, body: json(AvailabilityChange) },
    responses: {
      200: returns(Availability, "The hours as they are now"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "PRECONDITION_FAILED"),
    },
  }),
  async (c) => {
    const seen = versionOf(c.req.valid("header")["if-match"]);
    const change = c.req.valid("json");
    return ok(c, await setAvailability(c.var.userId, change, seen, c.env, Date.now()));
  },
);

availabilityRoutes.openapi(
  createRoute({
    method: "post",
    path: overridesPath,
    summary: "Make a date unlike its weekday",
    description:
      "Unavailable without times empties the date. Available ones take the place of its windows, " +
      "several of them together; unavailable ones with times are cut out of what there is. Up to " +
      "20 on a date.",
    tags,
    ...asCoachOnce,
    request: { headers: IdempotencyHeader, body: json(OverrideDraft) },
    responses: {
      201: returns(Override, "The new override"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "CONFLICT", ...IDEMPOTENCY_FAILURES),
    },
  }),
  async (c) => {
    const which = { id: c.var.resourceId, coach_id: c.var.userId };
    return created(c, await addOverride(which, c.req.valid("json"), c.env, Date.now()));
  },
);

availabilityRoutes.openapi(
  createRoute({
    method: "get",
    path: overridesPath,
    summary: "List one's overrides by date",
    description: "From `from` to `to`, both included.",
    tags,
    ...asCoach,
    request: { query: OverrideQuery },
    responses: { 200: returns(Overrides, "One page"), ...failsForUser("COACH_PROFILE_REQUIRED") },
  }),
  async (c) => ok(c, await listOverrides(c.var.userId, c.req.valid("query"), c.env)),
);

availabilityRoutes.openapi(
  createRoute({
    method: "delete",
    path: `${overridesPath}/{id}`,
    summary: "Let a date be like its weekday again",
    tags,
    ...asCoach,
    request: { params: OverrideParams },
    responses: {
      200: returns(Done, "Removed"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND"),
    },
  }),
  async (c) => {
    const which = { id: c.req.valid("param").id, coach_id: c.var.userId };
    await removeOverride(which, c.env, Date.now());
    return ok(c, { message: "Override removed" });
  },
);
