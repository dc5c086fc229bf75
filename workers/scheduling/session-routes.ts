import { createRoute } from "@hono/zod-openapi";

import {
  Booking,
  CoachSessionQuery,
  Session,
  SessionParams,
  SessionQuery,
  Sessions,
} from "#contract/sessions";
import { asCoach } from "#workers/coaching/as-coach";
import { asUser } from "#workers/http/auth";
import { asUserOnce, IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { book } from "#workers/scheduling/book";
import { listCoachSessions, listOwnSessions } from "#workers/scheduling/list-sessions";
import { shownSession } from "#workers/scheduling/session-row";
import { viewSession } from "#workers/scheduling/view-session";

/** Sessions: booking them and finding them again. What becomes of them is in change-routes.ts. */
export const sessions = newRouter();

const tags = ["Sessions"];

sessions.openapi(
  createRoute({
    method: "post",
    path: "/sessions/book",
    summary: "Book a session",
    description:
      "Clients book for themselves, coaches for the client whom they name. Whatever is listed as a " +
      "slot can be booked and nothing else, also when many try at once.",
    tags,
    ...asUserOnce,
    request: { headers: IdempotencyHeader, body: json(Booking) },
    responses: {
      201: returns(Session, "The session with the new seat"),
      ...failsForUser(
        "NOT_FOUND",
        "FREE_TIER_LIMIT_REACHED",
        "IN_PAST",
        "NOTICE_TOO_SHORT",
        "TOO_FAR_AHEAD",
        "OUTSIDE_AVAILABILITY",
        "ALREADY_BOOKED",
        "SESSION_CONFLICT",
        "SESSION_FULL",
        "CLIENT_CONFLICT",
        "CLIENT_ARCHIVED",
        "AVAILABILITY_CHANGED",
        "CONFLICT",
        ...IDEMPOTENCY_FAILURES,
      ),
    },
  }),
  async (c) => {
    const { resourceId: booking_id, userId: user_id, requestId: request_id } = c.var;
    const request = { booking_id, user_id, request_id };
    const { session_id, enact } = await book(request, c.req.valid("json"), c.env, Date.now());
    if (enact) c.executionCtx.waitUntil(enact());
    return created(c, shownSession(await viewSession(session_id, user_id, c.env)));
  },
);

sessions.openapi(
  createRoute({
    method: "get",
    path: "/coaches/me/sessions",
    summary: "List the sessions that one gives, by their start",
    description:
      "Those that begin at `from` or later and before `to`; `order=desc` the last first.",
    tags,
    ...asCoach,
    request: { query: CoachSessionQuery },
    responses: { 200: returns(Sessions, "One page"), ...failsForUser("COACH_PROFILE_REQUIRED") },
  }),
  async (c) => ok(c, await listCoachSessions(c.var.userId, c.req.valid("query"), c.env)),
);

sessions.openapi(
  createRoute({
    method: "get",
    path: "/sessions/me",
    summary: "List the sessions that one has booked, by their start",
    description:
      "With all coaches. By `status`, a session of several counts as cancelled for whoever gave up " +
      "their seat in it.",
    tags,
    ...asUser,
    request: { query: SessionQuery },
    responses: { 200: returns(Sessions, "One page"), ...failsForUser() },
  }),
  async (c) => ok(c, await listOwnSessions(c.var.userId, c.req.valid("query"), c.env)),
);

sessions.openapi(
  createRoute({
    method: "get",
    path: "/sessions/{id}",
    summary: "Read a session",
    description: "For its coach with all participants, for its clients with their own seat.",
    tags,
    ...asUser,
    request: { params: SessionParams },
    responses: { 200: returns(Session, "The session"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    return ok(c, shownSession(await viewSession(id, c.var.userId, c.env)));
  },
);
