import { createRoute } from "@hono/zod-openapi";

import { ClientParams, OwnCoaches, OwnCoachQuery } from "#contract/clients";
import { Done } from "#contract/envelope";
import { IntakeAnswers, IntakeForm } from "#contract/intake";
import { readIntake, writeIntake } from "#workers/coaching/intake";
import { leaveCoach } from "#workers/coaching/leave-coach";
import { ownCoaches } from "#workers/coaching/own-coaches";
import { part } from "#workers/coaching/part";
import { asUser } from "#workers/http/auth";
import { IfMatch, versionOf } from "#workers/http/if-match";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";

/** Being a client: one's coaches, and what one tells them. */
export const ownCoachRoutes = newRouter();

const tags = ["Clients"];

ownCoachRoutes.openapi(
  createRoute({
    method: "get",
    path: "/users/me/coaches",
    summary: "List one's coaches, the newest first",
    tags,
    ...asUser,
    request: { query: OwnCoachQuery },
    responses: { 200: returns(OwnCoaches, "One page"), ...failsForUser() },
  }),
  async (c) => ok(c, await ownCoaches(c.var.userId, c.req.valid("query"), c.env)),
);

ownCoachRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/users/me/coaches/{id}",
    summary: "Leave a coach",
    description:
      "`id` is that of the client profile. What is still booked is cancelled. The coach keeps what " +
      "there was, and cannot take one back.",
    tags,
    ...asUser,
    request: { params: ClientParams },
    responses: { 200: returns(Done, "No client of theirs"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => {
    const now = Date.now();
    const parting = await leaveCoach(c.var.userId, c.req.valid("param").id, c.env, now);
    await part(parting, c.var.requestId, c.env, now);
    return ok(c, { message: "You have left this coach" });
  },
);

const form = "/clients/{id}/intake-form";

ownCoachRoutes.openapi(
  createRoute({
    method: "get",
    path: form,
    summary: "Read a client's intake form",
    description: "For the client, and for the coach while they are their client.",
    tags,
    ...asUser,
    request: { params: ClientParams },
    responses: {
      200: returns(IntakeForm, "The form; all null and `version` 0 before it was filled in"),
      ...failsForUser("NOT_FOUND"),
    },
  }),
  async (c) => {
    const look = { client_profile_id: c.req.valid("param").id, viewer: c.var.userId };
    return ok(c, await readIntake(look, c.env));
  },
);

ownCoachRoutes.openapi(
  createRoute({
    method: "put",
    path: form,
    summary: "Fill a client's intake form in",
    description:
      "By the client or the coach. Replaces all of it: what is not named is not answered. With " +
      "`If-Match`, only the version that was seen.",
    tags,
    ...asUser,
    request: { params: ClientParams, headers: IfMatch, body: json(IntakeAnswers) },
    responses: {
      200: returns(IntakeForm, "The form as it is now"),
      ...failsForUser("NOT_FOUND", "PRECONDITION_FAILED", "CLIENT_ARCHIVED"),
    },
  }),
  async (c) => {
    const look = { client_profile_id: c.req.valid("param").id, viewer: c.var.userId };
    const seen = versionOf(c.req.valid("header")["if-match"]);
    return ok(c, await writeIntake(look, c.req.valid("json"), seen, c.env, Date.now()));
  },
);
