import { createRoute } from "@hono/zod-openapi";

import {
  Chat,
  ChatParams,
  LeaveQuery,
  MemberParams,
  NewMembers,
  RoleChange,
} from "#contract/chats";
import { Done } from "#contract/envelope";
import { unwrap } from "#lib/errors";
import { requireAddable } from "#workers/chats/require-addable";
import { named, withNames } from "#workers/chats/with-names";
import { asUser } from "#workers/http/auth";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";

/** Who is in a group. The room decides who may change it. */
export const members = newRouter();

const tags = ["Chats"];

members.openapi(
  createRoute({
    method: "post",
    path: "/chats/{id}/participants",
    summary: "Add members to a group",
    description: "Admins only. Whoever is in already stays as they are.",
    tags,
    ...asUser,
    request: { params: ChatParams, body: json(NewMembers) },
    responses: {
      200: returns(Chat, "The chat with its members"),
      ...failsForUser(
        "FORBIDDEN",
        "NOT_A_MEMBER",
        "ADMIN_ONLY",
        "BLOCKED",
        "NOT_FOUND",
        "GROUP_FULL",
      ),
    },
  }),
  async (c) => {
    const { userId } = c.var;
    const { id } = c.req.valid("param");
    const room = c.env.CHAT_ROOM.getByName(id);
    unwrap(await room.requireAdmin(userId));
    const people = await requireAddable(userId, c.req.valid("json").user_ids, "user_ids", c.env);
    const chat = unwrap(await room.addMembers(await named(userId, c.env), people));
    return ok(c, await withNames(userId, chat, c.env));
  },
);

members.openapi(
  createRoute({
    method: "delete",
    path: "/chats/{id}/participants/{user_id}",
    summary: "Remove a member, or leave",
    description:
      "Admins remove others; everybody may leave. The last admin names `successor_id` while others stay.",
    tags,
    ...asUser,
    request: { params: MemberParams, query: LeaveQuery },
    responses: {
      200: returns(Done, "Done"),
      ...failsForUser("FORBIDDEN", "NOT_A_MEMBER", "ADMIN_ONLY", "NOT_FOUND", "LAST_ADMIN"),
    },
  }),
  async (c) => {
    const { id, user_id } = c.req.valid("param");
    const { successor_id } = c.req.valid("query");
    const actor = await named(c.var.userId, c.env);
    const room = c.env.CHAT_ROOM.getByName(id);
    unwrap(await room.removeMember(actor, { id: user_id, successor_id }));
    return ok(c, { message: user_id === c.var.userId ? "You left" : "Removed" });
  },
);

members.openapi(
  createRoute({
    method: "patch",
    path: "/chats/{id}/participants/{user_id}/role",
    summary: "Make a member an admin, or an admin a member",
    tags,
    ...asUser,
    request: { params: MemberParams, body: json(RoleChange) },
    responses: {
      200: returns(Chat, "The chat with its members"),
      ...failsForUser("FORBIDDEN", "NOT_A_MEMBER", "ADMIN_ONLY", "NOT_FOUND", "LAST_ADMIN"),
    },
  }),
  async (c) => {
    const { id, user_id } = c.req.valid("param");
    const room = c.env.CHAT_ROOM.getByName(id);
    const { role } = c.req.valid("json");
    const chat = unwrap(await room.changeRole(c.var.userId, user_id, role));
    return ok(c, await withNames(c.var.userId, chat, c.env));
  },
);
