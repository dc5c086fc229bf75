import { createRoute } from "@hono/zod-openapi";

import {
  CertificationChange,
  CertificationDraft,
  Certifications,
  Coach,
  CoachLocationChange,
  CoachLocationDraft,
  CoachLocations,
  CoachParams,
  CoachProfileChange,
  CoachStats,
  OwnCoachProfile,
} from "#contract/coaching";
import { asCoach } from "#workers/coaching/as-coach";
import { belongingRoutes } from "#workers/coaching/belonging-routes";
import { CERTIFICATIONS, LOCATIONS } from "#workers/coaching/belongings";
import { changeProfile } from "#workers/coaching/change-profile";
import { coachOf, ownProfile } from "#workers/coaching/coach-profile";
import { statsOf } from "#workers/coaching/stats";
import { asUser } from "#workers/http/auth";
import { IfMatch, versionOf } from "#workers/http/if-match";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";

/** Coaches: oneself as a coach, and others as everybody sees them. */
export const coachProfiles = newRouter();

const tags = ["Coaches"];

coachProfiles.openapi(
  createRoute({
    method: "get",
    path: "/coaches/me",
    summary: "Read one's own coach profile",
    tags,
    ...asCoach,
    responses: {
      200: returns(OwnCoachProfile, "The profile"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND"),
    },
  }),
  async (c) => ok(c, await ownProfile(c.var.userId, c.env)),
);

coachProfiles.openapi(
  createRoute({
    method: "put",
    path: "/coaches/me",
    summary: "Become a coach, or change one's coach profile",
    description:
      "What is not named stays; a new profile begins without words and rate, in UTC, and open to " +
      "clients. With `If-Match`, only the version that was seen.",
    tags,
    ...asUser,
    request: { headers: IfMatch, body: json(CoachProfileChange) },
    responses: {
      200: returns(OwnCoachProfile, "The profile as it is now"),
      ...failsForUser("NOT_FOUND", "PRECONDITION_FAILED"),
    },
  }),
  async (c) => {
    const seen = versionOf(c.req.valid("header")["if-match"]);
    const change = c.req.valid("json");
    return ok(c, await changeProfile(c.var.userId, change, seen, c.env, Date.now()));
  },
);

coachProfiles.openapi(
  createRoute({
    method: "get",
    path: "/coaches/me/stats",
    summary: "Count one's clients, workouts and sessions",
    tags,
    ...asCoach,
    responses: {
      200: returns(CoachStats, "The counts as they are now"),
      ...failsForUser("COACH_PROFILE_REQUIRED"),
    },
  }),
  async (c) => ok(c, await statsOf(c.var.userId, c.env, Date.now())),
);

const certifications = belongingRoutes({
  kind: CERTIFICATIONS,
  path: "certifications",
  noun: "certification",
  Page: Certifications,
  Draft: CertificationDraft,
  Change: CertificationChange,
});
const locations = belongingRoutes({
  kind: LOCATIONS,
  path: "locations",
  noun: "location",
  Page: CoachLocations,
  Draft: CoachLocationDraft,
  Change: CoachLocationChange,
});
coachProfiles.route("/", certifications);
coachProfiles.route("/", locations);

// After `/coaches/me`, whose last word this pattern would take for an id.
coachProfiles.openapi(
  createRoute({
    method: "get",
    path: "/coaches/{id}",
    summary: "Read somebody's coach profile",
    description: "`hourly_rate` is null unless the coach shows it.",
    tags,
    ...asUser,
    request: { params: CoachParams },
    responses: { 200: returns(Coach, "The coach"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => ok(c, await coachOf(c.var.userId, c.req.valid("param").id, c.env)),
);
