import { createRoute } from "@hono/zod-openapi";
import type { z } from "zod";

import { Archive, ChatParams, Draft, MarkUnread, Mute, Pin } from "#contract/chats";
import { Done } from "#contract/envelope";
import type { ErrorCode } from "#contract/errors";
import type { OwnSettings } from "#durable-objects/user-hub/own-settings";
import { unwrap } from "#lib/errors";
import { asUser } from "#workers/http/auth";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";

/** What a user sets on a chat for themselves: kept by their hub, shown to their other devices. */
export const ownSettings = newRouter();

type Setting = {
  method: "patch" | "put";
  path: string;
  summary: string;
  schema: z.ZodType<OwnSettings>;
  fails?: ErrorCode[];
};

const settings: Setting[] = [
  { method: "patch", path: "mute", summary: "Mute a chat, for a while or for good", schema: Mute },
  {
    method: "patch",
    path: "pin",
    summary: "Pin a chat to the top: five at most",
    schema: Pin,
    fails: ["TOO_MANY_PINS"],
  },
  {
    method: "patch",
    path: "archive",
    summary: "Put a chat away until its next message",
    schema: Archive,
  },
  { method: "patch", path: "mark-unread", summary: "Flag a chat as unread", schema: MarkUnread },
  { method: "put", path: "draft", summary: "Keep what is being written", schema: Draft },
];

for (const { method, path, summary, schema, fails = [] } of settings) {
  const route = createRoute({
    method,
    path: `/chats/{id}/${path}`,
    summary,
    tags: ["Chats"],
    ...asUser,
    request: { params: ChatParams, body: json(schema) },
    responses: { 200: returns(Done, "Done"), ...failsForUser("NOT_FOUND", ...fails) },
  });
  ownSettings.openapi(route, async (c) => {
    const { id } = c.req.valid("param");
    const hub = c.env.USER_HUB.getByName(c.var.userId);
    unwrap(await hub.changeOwn(id, c.req.valid("json")));
    return ok(c, { message: "Saved" });
  });
}
