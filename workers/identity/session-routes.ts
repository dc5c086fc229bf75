import { createRoute } from "@hono/zod-openapi";
import { eq, ne } from "drizzle-orm";

import { Done } from "#contract/envelope";
import { SessionParams, Sessions } from "#contract/identity";
import { sessions } from "#d1-migrations/schema/identity";
import { asUser } from "#workers/http/auth";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, returns } from "#workers/http/spec";
import { endSession } from "#workers/identity/end-session";
import { endSessions } from "#workers/identity/end-sessions";
import { listSessions } from "#workers/identity/list-sessions";

/** One's signed-in devices, and how they sign out. */
export const ownSessions = newRouter();

const tags = ["Identity"];

const logout = createRoute({
  method: "post",
  path: "/auth/logout",
  summary: "Sign out this device",
  description: "Needs no body. The session's tokens, push tokens and sockets end with it.",
  tags,
  ...asUser,
  responses: { 200: returns(Done, "Signed out"), ...failsForUser() },
});

ownSessions.openapi(logout, async (c) => {
  const { sub: user_id, sid } = c.var.claims;
  const which = eq(sessions.id, sid);
  await endSessions({ user_id, which }, c.var.requestId, c.env, Date.now());
  return ok(c, { message: "Logged out successfully" });
});

const logoutOthers = createRoute({
  method: "post",
  path: "/auth/logout-others",
  summary: "Sign out every device but this one",
  tags,
  ...asUser,
  responses: { 200: returns(Done, "The others are signed out"), ...failsForUser() },
});

ownSessions.openapi(logoutOthers, async (c) => {
  const { sub: user_id, sid } = c.var.claims;
  const which = ne(sessions.id, sid);
  await endSessions({ user_id, which }, c.var.requestId, c.env, Date.now());
  return ok(c, { message: "Logged out everywhere else" });
});

const logoutAll = createRoute({
  method: "post",
  path: "/auth/logout-all",
  summary: "Sign out every device",
  tags,
  ...asUser,
  responses: { 200: returns(Done, "All are signed out"), ...failsForUser() },
});

ownSessions.openapi(logoutAll, async (c) => {
  const all = { user_id: c.var.userId, everywhere: true };
  await endSessions(all, c.var.requestId, c.env, Date.now());
  return ok(c, { message: "Logged out everywhere" });
});

const list = createRoute({
  method: "get",
  path: "/users/me/sessions",
  summary: "List the devices that are signed in",
  description: "Last seen first, at most 100.",
  tags,
  ...asUser,
  responses: { 200: returns(Sessions, "One's live sessions"), ...failsForUser() },
});

ownSessions.openapi(list, async (c) =>
  ok(c, { sessions: await listSessions(c.var.claims, c.env, Date.now()) }),
);

const end = createRoute({
  method: "delete",
  path: "/users/me/sessions/{sid}",
  summary: "Sign out one device",
  tags,
  ...asUser,
  request: { params: SessionParams },
  responses: { 200: returns(Done, "Signed out"), ...failsForUser("NOT_FOUND") },
});

ownSessions.openapi(end, async (c) => {
  const { sid } = c.req.valid("param");
  await endSession(c.var.userId, sid, c.var.requestId, c.env, Date.now());
  return ok(c, { message: "Session ended" });
});
