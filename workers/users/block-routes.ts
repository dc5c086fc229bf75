import { createRoute } from "@hono/zod-openapi";

import { Done } from "#contract/envelope";
import { BlockedUsers, ContactQuery, UserParams } from "#contract/users";
import { asUser } from "#workers/http/auth";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, returns } from "#workers/http/spec";
import { block, unblock } from "#workers/users/block";
import { listBlocked } from "#workers/users/list-blocked";

/** Whom one does not want to hear from. */
export const blockRoutes = newRouter();

const tags = ["Users"];

blockRoutes.openapi(
  createRoute({
    method: "post",
    path: "/users/{id}/block",
    summary: "Block somebody",
    description:
      "They are not told. Neither sees the other's presence, photo or about any more, and nothing " +
      "that they write in the direct chat arrives.",
    tags,
    ...asUser,
    request: { params: UserParams },
    responses: { 200: returns(Done, "Blocked"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => {
    const { requestId: request_id, userId: user_id } = c.var;
    const other_id = c.req.valid("param").id;
    await block({ user_id, other_id, request_id }, c.env, Date.now());
    return ok(c, { message: "User blocked" });
  },
);

blockRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/users/{id}/block",
    summary: "Unblock somebody",
    description: "What they wrote while blocked stays lost.",
    tags,
    ...asUser,
    request: { params: UserParams },
    responses: { 200: returns(Done, "Not blocked"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => {
    const { requestId: request_id, userId: user_id } = c.var;
    const other_id = c.req.valid("param").id;
    await unblock({ user_id, other_id, request_id }, c.env, Date.now());
    return ok(c, { message: "User unblocked" });
  },
);

blockRoutes.openapi(
  createRoute({
    method: "get",
    path: "/users/blocked",
    summary: "List whom one blocks, the latest first",
    tags,
    ...asUser,
    request: { query: ContactQuery },
    responses: { 200: returns(BlockedUsers, "One page"), ...failsForUser() },
  }),
  async (c) => ok(c, await listBlocked(c.var.userId, c.req.valid("query"), c.env)),
);
