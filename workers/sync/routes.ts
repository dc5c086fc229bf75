import { createRoute } from "@hono/zod-openapi";

import { Mutation, Pull, Pulled, Push, Pushed } from "#contract/sync";
import { TrackerRows } from "#contract/tracker";
import { unwrap } from "#lib/errors";
import { jsonText } from "#lib/json-text";
import { newRouter, okText } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { preparePush, requireSchema } from "#workers/sync/prepare-push";
import { asVerified } from "#workers/http/verified";

/** A tracker that works offline: devices push what was edited, and pull what others did. */
export const sync = newRouter();

const tags = ["Sync"];

// No route has these as they are: mutations are looked at one by one, rows come as any JSON.
// Copies, because a schema can only be registered if it was made after the documents' extension.
sync.openAPIRegistry.register("Mutation", Mutation.meta({ id: "Mutation" }));
sync.openAPIRegistry.register("TrackerRows", TrackerRows.meta({ id: "TrackerRows" }));

sync.openapi(
  createRoute({
    method: "post",
    path: "/sync/push",
    summary: "Send edits",
    description:
      "Edits are merged field by field with what others did meanwhile; what is overwritten is " +
      "kept as a conflict. Safe to repeat: each mutation counts once.",
    tags,
    ...asVerified,
    request: { body: json(Push) },
    responses: {
      200: returns(Pushed, "What became of each mutation"),
      ...failsForUser(
        "EMAIL_NOT_VERIFIED",
        "DEVICE_REVOKED",
        "BATCH_REJECTED",
        "EPOCH_MISMATCH",
        "SCHEMA_TOO_OLD",
        "QUOTA_EXCEEDED",
      ),
    },
  }),
  async (c) => {
    const prepared = jsonText(preparePush(c.req.valid("json")));
    return okText(c, unwrap(await c.env.SYNC_STREAM.getByName(c.var.userId).push(prepared)));
  },
);

sync.openapi(
  createRoute({
    method: "post",
    path: "/sync/pull",
    summary: "Fetch what has changed",
    description:
      "The latest state of each row that changed after `client_version`, oldest first. From " +
      "version 0 on it is a bootstrap: all rows there are, and none that are gone.",
    tags,
    ...asVerified,
    request: { body: json(Pull) },
    responses: {
      200: returns(Pulled, "One page; go on from `next_version` while `has_more`"),
      ...failsForUser("EMAIL_NOT_VERIFIED", "DEVICE_REVOKED", "SCHEMA_TOO_OLD", "QUOTA_EXCEEDED"),
    },
  }),
  async (c) => {
    const asked = c.req.valid("json");
    requireSchema(asked.schema_version);
    return okText(c, unwrap(await c.env.SYNC_STREAM.getByName(c.var.userId).pull(asked)));
  },
);
