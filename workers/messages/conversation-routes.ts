import { createRoute } from "@hono/zod-openapi";

import {
  Conversation,
  ConversationParams,
  ConversationQuery,
  ConversationRead,
  Conversations,
  NewConversation,
  UnreadCount,
} from "#contract/conversations";
import { Done } from "#contract/envelope";
import { History, HistoryQuery, Message, MessageDraft } from "#contract/messages";
import { unwrap } from "#lib/errors";
import { connectionByChat } from "#workers/coaching/connections";
import { asUser } from "#workers/http/auth";
import { asUserOnce, IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import {
  listConversations,
  openConversation,
  readConversation,
  unreadInConversations,
} from "#workers/messages/conversations";
import { postMessage } from "#workers/messages/post-message";

/**
 * The chats of coaches and clients by the names that coaching has for them (seed 000 §9). Nothing is
 * kept here: the chat is the direct chat of the two, and everything goes the way of every chat, once
 * it is certain that the two are coach and client.
 */
export const conversations = newRouter();

const tags = ["Conversations"];
const path = "/messages/conversations";
const one = `${path}/{id}`;

conversations.openapi(
  createRoute({
    method: "post",
    path,
    summary: "Open the conversation of a coach and a client",
    description:
      "By either of them. It is their direct chat: 201 the first time, 200 after, and its `id` is " +
      "the chat's.",
    tags,
    ...asUserOnce,
    request: { headers: IdempotencyHeader, body: json(NewConversation) },
    responses: {
      201: returns(Conversation, "The new conversation"),
      200: returns(Conversation, "The conversation that was there already"),
      ...failsForUser("NOT_FOUND", ...IDEMPOTENCY_FAILURES),
    },
  }),
  async (c) => {
    const { client_profile_id } = c.req.valid("json");
    const opened = await openConversation(c.var.userId, client_profile_id, c.env);
    return opened.created ? created(c, opened.conversation) : ok(c, opened.conversation);
  },
);

conversations.openapi(
  createRoute({
    method: "get",
    path,
    summary: "List one's conversations, the latest message first",
    description: "As `GET /chats` lists them, and none but those with coaches and clients.",
    tags,
    ...asUser,
    request: { query: ConversationQuery },
    responses: { 200: returns(Conversations, "One page"), ...failsForUser() },
  }),
  async (c) => {
    const { cursor, limit, archived } = c.req.valid("query");
    const page = { cursor, limit, archived: archived === "true" };
    return ok(c, await listConversations(c.var.userId, page, c.env));
  },
);

conversations.openapi(
  createRoute({
    method: "get",
    path: "/messages/unread-count",
    summary: "Count unread messages from coaches and clients",
    tags,
    ...asUser,
    responses: { 200: returns(UnreadCount, "The count"), ...failsForUser() },
  }),
  async (c) => ok(c, { unread_count: await unreadInConversations(c.var.userId, c.env) }),
);

conversations.openapi(
  createRoute({
    method: "get",
    path: one,
    summary: "Read a conversation",
    tags,
    ...asUser,
    request: { params: ConversationParams },
    responses: { 200: returns(Conversation, "The conversation"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => ok(c, await readConversation(c.var.userId, c.req.valid("param").id, c.env)),
);

conversations.openapi(
  createRoute({
    method: "get",
    path: `${one}/messages`,
    summary: "Read messages, newest first",
    description: "The same as `GET /chats/{id}/messages`.",
    tags,
    ...asUser,
    request: { params: ConversationParams, query: HistoryQuery },
    responses: {
      200: returns(History, "One page; `next_cursor` is null on the last"),
      ...failsForUser("NOT_FOUND", "NOT_A_MEMBER"),
    },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const { cursor, limit } = c.req.valid("query");
    await connectionByChat(c.var.userId, id, c.env);
    const room = c.env.CHAT_ROOM.getByName(id);
    return ok(c, unwrap(await room.history(c.var.userId, cursor, limit)));
  },
);

conversations.openapi(
  createRoute({
    method: "post",
    path: `${one}/messages`,
    summary: "Send a message",
    description: "The same as `POST /chats/{id}/messages`: safe to repeat by `client_msg_id`.",
    tags,
    ...asUser,
    request: { params: ConversationParams, body: json(MessageDraft) },
    responses: {
      201: returns(Message, "The message as stored"),
      200: returns(Message, "The message that an earlier try had stored"),
      ...failsForUser(
        "NOT_FOUND",
        "NOT_A_MEMBER",
        "BLOCKED",
        "IDEMPOTENCY_CONFLICT",
        "MEDIA_NOT_FOUND",
        "REPLY_NOT_FOUND",
      ),
    },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    await connectionByChat(c.var.userId, id, c.env);
    const draft = c.req.valid("json");
    const { message, duplicate } = await postMessage(c.var.userId, id, draft, c.env);
    return duplicate ? ok(c, message) : created(c, message);
  },
);

conversations.openapi(
  createRoute({
    method: "post",
    path: `${one}/read`,
    summary: "Mark a conversation as read",
    description: "Up to a message; all of it where none is named.",
    tags,
    ...asUser,
    request: { params: ConversationParams, body: { ...json(ConversationRead), required: false } },
    responses: { 200: returns(Done, "Done"), ...failsForUser("NOT_FOUND", "NOT_A_MEMBER") },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    await connectionByChat(c.var.userId, id, c.env);
    const upTo = c.req.valid("json").up_to_message_id ?? (await latest(c.var.userId, id, c.env));
    if (upTo) unwrap(await c.env.USER_HUB.getByName(c.var.userId).read(id, upTo));
    return ok(c, { message: "Marked as read" });
  },
);

/** The id of the latest message; undefined where nobody has written yet. */
async function latest(userId: string, chatId: string, env: Env): Promise<string | undefined> {
  const room = env.CHAT_ROOM.getByName(chatId);
  return unwrap(await room.history(userId, undefined, 1)).messages[0]?.message_id;
}
