import { createRoute } from "@hono/zod-openapi";

import {
  Client,
  ClientChange,
  ClientParams,
  ClientQuery,
  Clients,
  type ClientStatus,
} from "#contract/clients";
import { asCoach } from "#workers/coaching/as-coach";
import { changeClient } from "#workers/coaching/change-client";
import { listClients } from "#workers/coaching/list-clients";
import { ownClient } from "#workers/coaching/own-client";
import { part } from "#workers/coaching/part";
import { shownClient } from "#workers/coaching/shown-client";
import { IfMatch, versionOf } from "#workers/http/if-match";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";

/** A coach's clients. */
export const clients = newRouter();

const tags = ["Clients"];
const path = "/coaches/me/clients";
const one = `${path}/{id}`;

clients.openapi(
  createRoute({
    method: "get",
    path,
    summary: "List one's clients, the newest first",
    tags,
    ...asCoach,
    request: { query: ClientQuery },
    responses: {
      200: returns(Clients, "One page"),
      ...failsForUser("COACH_PROFILE_REQUIRED"),
    },
  }),
  async (c) => ok(c, await listClients(c.var.userId, c.req.valid("query"), c.env)),
);

clients.openapi(
  createRoute({
    method: "get",
    path: one,
    summary: "Read a client",
    tags,
    ...asCoach,
    request: { params: ClientParams },
    responses: {
      200: returns(Client, "The client"),
      ...failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND"),
    },
  }),
  async (c) => {
    const row = await ownClient(c.var.userId, c.req.valid("param").id, c.env);
    return ok(c, await shownClient(row, c.env));
  },
);

clients.openapi(
  createRoute({
    method: "patch",
    path: one,
    summary: "Change a client's goals, tags, notes or state",
    description:
      "What is not named stays; private notes are for the coach alone. With `If-Match`, only the " +
      "version that was seen.",
    tags,
    ...asCoach,
    request: { params: ClientParams, headers: IfMatch, body: json(ClientChange) },
    responses: {
      200: returns(Client, "The client as it is now"),
      ...failsForUser(
        "COACH_PROFILE_REQUIRED",
        "NOT_FOUND",
        "PRECONDITION_FAILED",
        "CLIENT_ARCHIVED",
        "FREE_TIER_LIMIT_REACHED",
        "CONFLICT",
      ),
    },
  }),
  async (c) => {
    const which = { id: c.req.valid("param").id, coach_id: c.var.userId };
    const seen = versionOf(c.req.valid("header")["if-match"]);
    const now = Date.now();
    const row = await changeClient(which, c.req.valid("json"), seen, c.env, now);
    if (row.status === "archived") await part(row, c.var.requestId, c.env, now);
    return ok(c, await shownClient(row, c.env));
  },
);

/** The transitions by their names, beside `PATCH`. */
const VERBS: { verb: string; status: ClientStatus; summary: string; description: string }[] = [
  {
    verb: "archive",
    status: "archived",
    summary: "End it with a client",
    description:
      "They are no client any more: what is still booked is cancelled. What there was stays, and " +
      "they can come back.",
  },
  {
    verb: "pause",
    status: "paused",
    summary: "Pause a client",
    description: "They stay a client, and do not count as an active one.",
  },
  {
    verb: "reactivate",
    status: "active",
    summary: "Take a client up again",
    description: "One who has left comes back only by accepting an invite.",
  },
];

for (const { verb, status, summary, description } of VERBS) {
  clients.openapi(
    createRoute({
      method: "post",
      path: `${one}/${verb}`,
      summary,
      description,
      tags,
      ...asCoach,
      request: { params: ClientParams },
      responses: {
        200: returns(Client, "The client as it is now"),
        ...failsForUser(
          "COACH_PROFILE_REQUIRED",
          "NOT_FOUND",
          "CLIENT_ARCHIVED",
          "FREE_TIER_LIMIT_REACHED",
          "CONFLICT",
        ),
      },
    }),
    async (c) => {
      const which = { id: c.req.valid("param").id, coach_id: c.var.userId };
      const now = Date.now();
      const row = await changeClient(which, { status }, undefined, c.env, now);
      if (row.status === "archived") await part(row, c.var.requestId, c.env, now);
      return ok(c, await shownClient(row, c.env));
    },
  );
}
