import { createRoute } from "@hono/zod-openapi";

import { ChatParams } from "#contract/chats";
import { Done } from "#contract/envelope";
import { History, HistoryQuery, Message, MessageDraft, ReadUpTo } from "#contract/messages";
import { unwrap } from "#lib/errors";
import { asUser } from "#workers/http/auth";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { postMessage } from "#workers/messages/post-message";

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
    const draft = c.req.valid("json");
    const { message, duplicate } = await postMessage(c.var.userId, id, draft, c.env);
    return duplicate ? ok(c, message) : created(c, message);
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
