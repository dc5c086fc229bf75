import { createRoute } from "@hono/zod-openapi";
import type { Context } from "hono";

import { Cancellation, Move, Session, SessionParams } from "#contract/sessions";
import { asUserOnce, IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { newRouter, ok, type UserEnv } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { cancelSession } from "#workers/scheduling/cancel";
import type { Change, Changed } from "#workers/scheduling/change";
import { endSession } from "#workers/scheduling/end-session";
import { rescheduleSession } from "#workers/scheduling/reschedule";
import { shownSession } from "#workers/scheduling/session-row";
import { viewSession } from "#workers/scheduling/view-session";

/** What becomes of a session. */
export const sessionChanges = newRouter();

const tags = ["Sessions"];
const request = { params: SessionParams, headers: IdempotencyHeader };
const failures = [
  "NOT_FOUND",
  "FORBIDDEN",
  "SESSION_STATE_INVALID",
  "CONFLICT",
  ...IDEMPOTENCY_FAILURES,
] as const;

/** Changes the session as the verb does, tells whom it concerns after the answer, and shows it. */
async function answer(
  c: Pick<Context<UserEnv>, "env" | "executionCtx" | "json" | "var">,
  session_id: string,
  verb: (change: Change) => Promise<Changed>,
) {
  const { userId: user_id, requestId: request_id } = c.var;
  const { enact } = await verb({ session_id, user_id, request_id });
  if (enact) c.executionCtx.waitUntil(enact());
  return ok(c, shownSession(await viewSession(session_id, user_id, c.env)));
}

sessionChanges.openapi(
  createRoute({
    method: "post",
    path: "/sessions/{id}/cancel",
    summary: "Cancel a session, or give up a seat in it",
    description:
      "A client gives up their own seat, until the cancellation notice; a coach cancels for " +
      "everybody, at any time, or with `client_profile_id` for one. With its last seat the session " +
      "is cancelled.",
    tags,
    ...asUserOnce,
    request: { ...request, body: { ...json(Cancellation), required: false } },
    responses: {
      200: returns(Session, "The session as it is now"),
      ...failsForUser(...failures, "CANCELLATION_WINDOW_CLOSED"),
    },
  }),
  async (c) => {
    // Without a content type there is no body, and the validator has nothing to say.
    const wanted = c.req.valid("json") ?? {};
    return answer(c, c.req.valid("param").id, (change) =>
      cancelSession(change, wanted, c.env, Date.now()),
    );
  },
);

sessionChanges.openapi(
  createRoute({
    method: "post",
    path: "/sessions/{id}/reschedule",
    summary: "Move a session to another slot",
    description:
      "It stays the same session with a higher `sequence`, on the terms that its type has now. " +
      "Clients move it until the cancellation notice; one for several is moved by the coach, for " +
      "everybody.",
    tags,
    ...asUserOnce,
    request: { ...request, body: json(Move) },
    responses: {
      200: returns(Session, "The session as it is now"),
      ...failsForUser(
        ...failures,
        "CANCELLATION_WINDOW_CLOSED",
        "IN_PAST",
        "NOTICE_TOO_SHORT",
        "TOO_FAR_AHEAD",
        "OUTSIDE_AVAILABILITY",
        "SESSION_CONFLICT",
        "SESSION_FULL",
        "CLIENT_CONFLICT",
        "AVAILABILITY_CHANGED",
      ),
    },
  }),
  async (c) => {
    const at = Date.parse(c.req.valid("json").start_at);
    return answer(c, c.req.valid("param").id, (change) =>
      rescheduleSession(change, at, c.env, Date.now()),
    );
  },
);

sessionChanges.openapi(
  createRoute({
    method: "post",
    path: "/sessions/{id}/complete",
    summary: "Say that a session took place",
    description: "By the coach, from its start on.",
    tags,
    ...asUserOnce,
    request,
    responses: {
      200: returns(Session, "The session as it is now"),
      ...failsForUser(...failures, "SESSION_NOT_STARTED"),
    },
  }),
  async (c) =>
    answer(c, c.req.valid("param").id, (change) =>
      endSession(change, "completed", c.env, Date.now()),
    ),
);

sessionChanges.openapi(
  createRoute({
    method: "post",
    path: "/sessions/{id}/no-show",
    summary: "Say that nobody came to a session",
    description: "By the coach, from its start on.",
    tags,
    ...asUserOnce,
    request,
    responses: {
      200: returns(Session, "The session as it is now"),
      ...failsForUser(...failures, "SESSION_NOT_STARTED"),
    },
  }),
  async (c) =>
    answer(c, c.req.valid("param").id, (change) =>
      endSession(change, "no_show", c.env, Date.now()),
    ),
);
