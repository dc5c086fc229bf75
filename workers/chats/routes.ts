import { createRoute } from "@hono/zod-openapi";

import {
  Chat,
  ChatList,
  ChatListQuery,
  ChatParams,
  GroupChange,
  NewChat,
  UnreadChats,
} from "#contract/chats";
import { unwrap } from "#lib/errors";
import { newGroup } from "#workers/chats/new-group";
import { openDirectChat } from "#workers/chats/open-direct-chat";
import { named, withNames, withOthers } from "#workers/chats/with-names";
import { asUser } from "#workers/http/auth";
import { asUserOnce, IdempotencyHeader } from "#workers/http/idempotency";
import { IfMatch, versionOf } from "#workers/http/if-match";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";

/**
 * Chats over REST. What a chat is, its room decides; how the user sees it, their hub keeps. The
 * handlers carry, and add the names that people go by now.
 */
export const chats = newRouter();

const tags = ["Chats"];

chats.openapi(
  createRoute({
    method: "post",
    path: "/chats",
    summary: "Open a direct chat, or found a group",
    description:
      "The direct chat of two people is always the same one: 201 the first time, 200 after. " +
      "The other side learns of it with the first message.",
    tags,
    ...asUserOnce,
    request: { headers: IdempotencyHeader, body: json(NewChat) },
    responses: {
      201: returns(Chat, "The new chat"),
      200: returns(Chat, "The direct chat that was there already"),
      ...failsForUser("NOT_FOUND", "BLOCKED", "IDEMPOTENCY_IN_PROGRESS", "IDEMPOTENCY_KEY_REUSED"),
    },
  }),
  async (c) => {
    const wanted = c.req.valid("json");
    if (wanted.type === "group") {
      return created(c, await newGroup(c.var.resourceId, c.var.userId, wanted, c.env));
    }
    const opened = await openDirectChat(c.var.userId, wanted.participant_id, c.env);
    return opened.created ? created(c, opened.chat) : ok(c, opened.chat);
  },
);

chats.openapi(
  createRoute({
    method: "get",
    path: "/chats",
    summary: "List one's chats, the latest message first",
    description:
      "The first page begins with the pinned chats. Archived ones are listed only with `archived=true`.",
    tags,
    ...asUser,
    request: { query: ChatListQuery },
    responses: { 200: returns(ChatList, "One page"), ...failsForUser() },
  }),
  async (c) => {
    const { cursor, limit, archived } = c.req.valid("query");
    const hub = c.env.USER_HUB.getByName(c.var.userId);
    const page = unwrap(await hub.chatList({ cursor, limit, archived: archived === "true" }));
    const listed = await withOthers(c.var.userId, page.chats, c.env);
    return ok(c, { chats: listed, next_cursor: page.next_cursor });
  },
);

chats.openapi(
  createRoute({
    method: "get",
    path: "/chats/unread",
    summary: "Count unread messages",
    tags,
    ...asUser,
    responses: { 200: returns(UnreadChats, "Chats with unread messages"), ...failsForUser() },
  }),
  async (c) => ok(c, await c.env.USER_HUB.getByName(c.var.userId).unread()),
);

chats.openapi(
  createRoute({
    method: "get",
    path: "/chats/{id}",
    summary: "Describe a chat and its members",
    tags,
    ...asUser,
    request: { params: ChatParams },
    responses: { 200: returns(Chat, "The chat"), ...failsForUser("NOT_A_MEMBER", "NOT_FOUND") },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const chat = unwrap(await c.env.CHAT_ROOM.getByName(id).describe(c.var.userId));
    return ok(c, await withNames(c.var.userId, chat, c.env));
  },
);

chats.openapi(
  createRoute({
    method: "patch",
    path: "/chats/{id}",
    summary: "Change a group's name, description, picture or settings",
    description: "Admins only. With `If-Match`, only if nobody else changed it since `version`.",
    tags,
    ...asUser,
    request: { params: ChatParams, headers: IfMatch, body: json(GroupChange) },
    responses: {
      200: returns(Chat, "The chat as it is now"),
      ...failsForUser(
        "FORBIDDEN",
        "NOT_A_MEMBER",
        "ADMIN_ONLY",
        "NOT_FOUND",
        "PRECONDITION_FAILED",
      ),
    },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const seen = versionOf(c.req.valid("header")["if-match"]);
    const actor = await named(c.var.userId, c.env);
    const room = c.env.CHAT_ROOM.getByName(id);
    const chat = unwrap(await room.changeGroup(actor, c.req.valid("json"), seen));
    return ok(c, await withNames(c.var.userId, chat, c.env));
  },
);
