import { createRoute } from "@hono/zod-openapi";

import { ChatParams } from "#contract/chats";
import { Done, Id } from "#contract/envelope";
import {
  DeleteQuery,
  Forwarded,
  ForwardRequest,
  History,
  HistoryQuery,
  Message,
  MessageDraft,
  MessageParams,
  ReadUpTo,
  Receipts,
  Starred,
  StarredQuery,
} from "#contract/messages";
import { AppError, unwrap } from "#lib/errors";
import { asUser } from "#workers/http/auth";
import { asUserOnce, IdempotencyHeader } from "#workers/http/idempotency";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";

/**
 * Messages over REST, for clients with no socket open. Who may speak, in which order, and whether
 * this is a retry is the room's business; the way there leads through the sender's hub, which
 * counts sends over all doors and finds the chat of a message. A handler only carries.
 */
export const messages = newRouter();

const tags = ["Messages"];

messages.openapi(
  createRoute({
    method: "get",
    path: "/chats/{id}/messages",
    summary: "Read messages, newest first",
    tags,
    ...asUser,
    request: { params: ChatParams, query: HistoryQuery },
    responses: {
      200: returns(History, "One page; `next_cursor` is null on the last"),
      ...failsForUser("NOT_A_MEMBER", "NOT_FOUND"),
    },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const { cursor, limit } = c.req.valid("query");
    const room = c.env.CHAT_ROOM.getByName(id);
    return ok(c, unwrap(await room.history(c.var.userId, cursor, limit)));
  },
);

messages.openapi(
  createRoute({
    method: "post",
    path: "/chats/{id}/messages",
    summary: "Send a message",
    description:
      "Safe to repeat: the same `client_msg_id` always stands for the same message, 201 the " +
      "first time, 200 after. Over a socket it is faster.",
    tags,
    ...asUser,
    request: { params: ChatParams, body: json(MessageDraft) },
    responses: {
      201: returns(Message, "The message as stored"),
      200: returns(Message, "The message that an earlier try had stored"),
      ...failsForUser(
        "NOT_A_MEMBER",
        "ADMIN_ONLY",
        "BLOCKED",
        "NOT_FOUND",
        "IDEMPOTENCY_CONFLICT",
        "MEDIA_NOT_FOUND",
        "REPLY_NOT_FOUND",
      ),
    },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const { userId } = c.var;
    const hub = c.env.USER_HUB.getByName(userId);
    const sent = unwrap(await hub.post(id, c.req.valid("json")));
    const room = c.env.CHAT_ROOM.getByName(id);
    const message = unwrap(await room.message(userId, sent.message_id));
    return sent.duplicate ? ok(c, message) : created(c, message);
  },
);

messages.openapi(
  createRoute({
    method: "post",
    path: "/chats/{id}/messages/read",
    summary: "Mark everything up to a message as read",
    tags,
    ...asUser,
    request: { params: ChatParams, body: json(ReadUpTo) },
    responses: { 200: returns(Done, "Done"), ...failsForUser("NOT_A_MEMBER", "NOT_FOUND") },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const { up_to_message_id } = c.req.valid("json");
    unwrap(await c.env.USER_HUB.getByName(c.var.userId).read(id, up_to_message_id));
    return ok(c, { message: "Marked as read" });
  },
);

messages.openapi(
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
    if (cursor !== undefined && !Id.safeParse(cursor).success) throw new AppError("INVALID_CURSOR");
    return ok(c, await c.env.USER_HUB.getByName(c.var.userId).starred(cursor, limit));
  },
);

messages.openapi(
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

messages.openapi(
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

messages.openapi(
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
  messages.openapi(route, async (c) => {
    const { message_id } = c.req.valid("param");
    unwrap(await c.env.USER_HUB.getByName(c.var.userId).star(message_id, is_starred));
    return ok(c, { message: is_starred ? "Starred" : "Star removed" });
  });
}
