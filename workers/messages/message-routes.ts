import { createRoute } from "@hono/zod-openapi";

import { Done, Id } from "#contract/envelope";
import {
  DeleteQuery,
  Forwarded,
  ForwardRequest,
  MessageParams,
  Receipts,
  Starred,
  StarredQuery,
} from "#contract/messages";
import { AppError, unwrap } from "#lib/errors";
import { asUser } from "#workers/http/auth";
import { asUserOnce, IdempotencyHeader } from "#workers/http/idempotency";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";

/** What is done to a message that is named by its id alone: the user's hub finds its chat. */
export const byMessage = newRouter();

const tags = ["Messages"];

byMessage.openapi(
  createRoute({
    method: "get",
    path: "/messages/starred",
    summary: "List starred messages of all chats, newest first",
    tags,
    ...asUser,
    request: { query: StarredQuery },
    responses: { 200: returns(Starred, "One page"), ...failsForUser() },
  }),
  async (c) => {
    const { cursor, limit } = c.req.valid("query");
    const after = Id.optional().safeParse(cursor);
    if (!after.success) throw new AppError("INVALID_CURSOR");
    return ok(c, await c.env.USER_HUB.getByName(c.var.userId).starred(after.data, limit));
  },
);

byMessage.openapi(
  createRoute({
    method: "delete",
    path: "/messages/{message_id}",
    summary: "Delete a message, for oneself or for everyone",
    description: "For everyone: its sender for 48 hours, a group's admins at any time.",
    tags,
    ...asUser,
    request: { params: MessageParams, query: DeleteQuery },
    responses: {
      200: returns(Done, "Done"),
      ...failsForUser("NOT_FOUND", "NOT_A_MEMBER", "FORBIDDEN", "DELETE_WINDOW_CLOSED"),
    },
  }),
  async (c) => {
    const { message_id } = c.req.valid("param");
    const hub = c.env.USER_HUB.getByName(c.var.userId);
    unwrap(await hub.remove(message_id, c.req.valid("query").for));
    return ok(c, { message: "Deleted" });
  },
);

byMessage.openapi(
  createRoute({
    method: "post",
    path: "/messages/{message_id}/forward",
    summary: "Forward a message to other chats",
    description: "201 when at least one chat took it; each target has a result of its own.",
    tags,
    ...asUserOnce,
    request: { params: MessageParams, headers: IdempotencyHeader, body: json(ForwardRequest) },
    responses: {
      201: returns(Forwarded, "A result for each target"),
      ...failsForUser(
        "NOT_FOUND",
        "NOT_A_MEMBER",
        "ADMIN_ONLY",
        "BLOCKED",
        "NOT_FORWARDABLE",
        "MEDIA_NOT_FOUND",
        "IDEMPOTENCY_IN_PROGRESS",
        "IDEMPOTENCY_KEY_REUSED",
      ),
    },
  }),
  async (c) => {
    const { message_id } = c.req.valid("param");
    const { target_chat_ids } = c.req.valid("json");
    const hub = c.env.USER_HUB.getByName(c.var.userId);
    return created(c, unwrap(await hub.forward(message_id, target_chat_ids, c.var.resourceId)));
  },
);

byMessage.openapi(
  createRoute({
    method: "get",
    path: "/messages/{message_id}/receipts",
    summary: "See who got and who read one's message",
    tags,
    ...asUser,
    request: { params: MessageParams },
    responses: {
      200: returns(Receipts, "Each other member's marks"),
      ...failsForUser("NOT_FOUND", "NOT_A_MEMBER", "FORBIDDEN"),
    },
  }),
  async (c) => {
    const { message_id } = c.req.valid("param");
    return ok(c, unwrap(await c.env.USER_HUB.getByName(c.var.userId).receipts(message_id)));
  },
);

for (const method of ["post", "delete"] as const) {
  const is_starred = method === "post";
  const route = createRoute({
    method,
    path: "/messages/{message_id}/star",
    summary: is_starred ? "Star a message" : "Take the star off a message",
    tags,
    ...asUser,
    request: { params: MessageParams },
    responses: { 200: returns(Done, "Done"), ...failsForUser("NOT_FOUND", "NOT_A_MEMBER") },
  });
  byMessage.openapi(route, async (c) => {
    const { message_id } = c.req.valid("param");
    unwrap(await c.env.USER_HUB.getByName(c.var.userId).star(message_id, is_starred));
    return ok(c, { message: is_starred ? "Starred" : "Star removed" });
  });
}
