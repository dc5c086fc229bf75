import { createRoute } from "@hono/zod-openapi";

import {
  Accepted,
  InviteAcceptance,
  InviteCode,
  InviteCodeIdParams,
  InviteCodeQuery,
  InviteCodes,
  InviteParams,
  InvitePreview,
  NewInviteCode,
} from "#contract/invites";
import { acceptInvite } from "#workers/coaching/accept-invite";
import { asCoach, asCoachOnce } from "#workers/coaching/as-coach";
import {
  deactivateInviteCode,
  listInviteCodes,
  makeInviteCode,
} from "#workers/coaching/invite-codes";
import { previewInvite } from "#workers/coaching/preview-invite";
import { asUserOnce, IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { created, newRouter, ok } from "#workers/http/router";
import { fails, failsForUser, json, returns } from "#workers/http/spec";

/** How somebody becomes a coach's client. */
export const invites = newRouter();

const tags = ["Invites"];
const path = "/coaches/me/invite-codes";

invites.openapi(
  createRoute({
    method: "post",
    path,
    summary: "Make an invite code",
    description: "For one person, for 7 days unless `expires_in_days` says otherwise.",
    tags,
    ...asCoachOnce,
    request: { headers: IdempotencyHeader, body: { ...json(NewInviteCode), required: false } },
    responses: {
      201: returns(InviteCode, "The code"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "FREE_TIER_LIMIT_REACHED", ...IDEMPOTENCY_FAILURES),
    },
  }),
  async (c) => {
    const which = { id: c.var.resourceId, coach_id: c.var.userId };
    // Without a content type there is no body, and nothing has been filled in.
    const wanted = NewInviteCode.parse(c.req.valid("json"));
    return created(c, await makeInviteCode(which, wanted, c.env, Date.now()));
  },
);

invites.openapi(
  createRoute({
    method: "get",
    path,
    summary: "List one's invite codes, the newest first",
    tags,
    ...asCoach,
    request: { query: InviteCodeQuery },
    responses: {
      200: returns(InviteCodes, "One page"),
      ...failsForUser("COACH_PROFILE_REQUIRED"),
    },
  }),
  async (c) => ok(c, await listInviteCodes(c.var.userId, c.req.valid("query"), c.env, Date.now())),
);

invites.openapi(
  createRoute({
    method: "patch",
    path: `${path}/{id}/deactivate`,
    summary: "Take an invite code back",
    description: "Nobody can use it any more. What was used stays used.",
    tags,
    ...asCoach,
    request: { params: InviteCodeIdParams },
    responses: {
      200: returns(InviteCode, "The code as it is now"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND", "INVITE_USED"),
    },
  }),
  async (c) => {
    const which = { id: c.req.valid("param").id, coach_id: c.var.userId };
    return ok(c, await deactivateInviteCode(which, c.env, Date.now()));
  },
);

invites.openapi(
  createRoute({
    method: "post",
    path: "/invites/accept",
    summary: "Become a coach's client",
    description:
      "Each code is for one person. Who is the coach's client already, by this code or another, is " +
      "told so and uses nothing up. Who was archived comes back.",
    tags,
    ...asUserOnce,
    request: { headers: IdempotencyHeader, body: json(InviteAcceptance) },
    responses: {
      200: returns(Accepted, "Coach and client"),
      ...failsForUser(
        "INVITE_INVALID",
        "INVITE_USED",
        "COACH_NOT_ACCEPTING",
        "FREE_TIER_LIMIT_REACHED",
        "CONFLICT",
        ...IDEMPOTENCY_FAILURES,
      ),
    },
  }),
  async (c) => {
    const { requestId: request_id, userId: user_id } = c.var;
    const { code } = c.req.valid("json");
    const outcome = await acceptInvite({ code, user_id, request_id }, c.env, Date.now());
    if (outcome.enact) c.executionCtx.waitUntil(outcome.enact());
    return ok(c, outcome.accepted);
  },
);

// After `/invites/accept`, for the same reason as ever; by GET it is a code like another.
invites.openapi(
  createRoute({
    method: "get",
    path: "/invites/{code}",
    summary: "See whose code it is, signed in or not",
    description:
      "Whatever is the matter with a code, the answer is the same. Case, spaces and hyphens do not " +
      "matter, and O is 0, I and L are 1.",
    tags,
    request: { params: InviteParams },
    responses: {
      200: returns(InvitePreview, "What the code opens"),
      ...fails("INVITE_INVALID"),
    },
  }),
  async (c) => ok(c, await previewInvite(c.req.valid("param").code, c.env, Date.now())),
);
