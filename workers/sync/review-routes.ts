import { createRoute } from "@hono/zod-openapi";

import { Id } from "#contract/envelope";
import { SyncStatus } from "#contract/sync";
import {
  AllResolved,
  ConflictParams,
  ConflictQuery,
  Conflicts,
  HistoryQuery,
  Resolve,
  ResolveAll,
  Resolved,
  SyncHistory,
  Undo,
  Undone,
} from "#contract/sync-review";
import { AppError, unwrap } from "#lib/errors";
import { newRouter, ok, okText } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { asVerified } from "#workers/http/verified";
import { requireSafe } from "#workers/sync/is-safe";

/** What a user looks at when devices disagreed, or when something is to be as it was. */
export const syncReview = newRouter();

const tags = ["Sync"];

syncReview.openapi(
  createRoute({
    method: "get",
    path: "/sync/status",
    summary: "See where the stream stands",
    tags,
    ...asVerified,
    responses: {
      200: returns(SyncStatus, "Versions, counts and limits"),
      ...failsForUser("EMAIL_NOT_VERIFIED"),
    },
  }),
  async (c) => ok(c, await c.env.SYNC_STREAM.getByName(c.var.userId).status()),
);

syncReview.openapi(
  createRoute({
    method: "get",
    path: "/sync/conflicts",
    summary: "List what was overwritten unseen, newest first",
    description:
      "Open ones are for the user to look at; `status=auto` lists those that the last writer won " +
      "long after, and that can be brought back alike.",
    tags,
    ...asVerified,
    request: { query: ConflictQuery },
    responses: {
      200: returns(Conflicts, "One page"),
      ...failsForUser("EMAIL_NOT_VERIFIED"),
    },
  }),
  async (c) => {
    const asked = c.req.valid("query");
    if (asked.cursor !== undefined && !Id.safeParse(asked.cursor).success) {
      throw new AppError("INVALID_CURSOR");
    }
    return okText(c, await c.env.SYNC_STREAM.getByName(c.var.userId).conflicts(asked));
  },
);

syncReview.openapi(
  createRoute({
    method: "post",
    path: "/sync/conflicts/{id}/resolve",
    summary: "Decide a conflict",
    description: "Safe to repeat: the same choice again is answered with `duplicate: true`.",
    tags,
    ...asVerified,
    request: { params: ConflictParams, body: json(Resolve) },
    responses: {
      200: returns(Resolved, "The conflict, and what became of the row"),
      ...failsForUser(
        "EMAIL_NOT_VERIFIED",
        "DEVICE_REVOKED",
        "NOT_FOUND",
        "CONFLICT",
        "ALREADY_RESOLVED",
        "QUOTA_EXCEEDED",
      ),
    },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    // As it came: reading it by its schema leaves out a key that is refused.
    requireSafe(await c.req.json<unknown>());
    const asked = c.req.valid("json");
    return okText(c, unwrap(await c.env.SYNC_STREAM.getByName(c.var.userId).resolve(id, asked)));
  },
);

syncReview.openapi(
  createRoute({
    method: "post",
    path: "/sync/conflicts/resolve-all",
    summary: "Decide all open conflicts alike",
    tags,
    ...asVerified,
    request: { body: json(ResolveAll) },
    responses: {
      200: returns(AllResolved, "How many there were"),
      ...failsForUser("EMAIL_NOT_VERIFIED", "DEVICE_REVOKED", "QUOTA_EXCEEDED"),
    },
  }),
  async (c) => {
    const stream = c.env.SYNC_STREAM.getByName(c.var.userId);
    return ok(c, unwrap(await stream.resolveAll(c.req.valid("json"))));
  },
);

syncReview.openapi(
  createRoute({
    method: "get",
    path: "/sync/history",
    summary: "Read what was done, newest first",
    tags,
    ...asVerified,
    request: { query: HistoryQuery },
    responses: {
      200: returns(SyncHistory, "One page; `next_cursor` is its next `before`"),
      ...failsForUser("EMAIL_NOT_VERIFIED"),
    },
  }),
  async (c) => {
    const stream = c.env.SYNC_STREAM.getByName(c.var.userId);
    return okText(c, await stream.history(c.req.valid("query")));
  },
);

syncReview.openapi(
  createRoute({
    method: "post",
    path: "/sync/undo",
    summary: "Make a row what it was before a change",
    description: "By a new version: nothing is taken back that others have seen.",
    tags,
    ...asVerified,
    request: { body: json(Undo) },
    responses: {
      200: returns(Undone, "What became of the row"),
      ...failsForUser("EMAIL_NOT_VERIFIED", "NOT_FOUND", "ROW_CHANGED"),
    },
  }),
  async (c) => {
    const stream = c.env.SYNC_STREAM.getByName(c.var.userId);
    return okText(c, unwrap(await stream.undo(c.req.valid("json"))));
  },
);
