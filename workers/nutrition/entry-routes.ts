import { createRoute } from "@hono/zod-openapi";

import { Done } from "#contract/envelope";
import {
  Entries,
  Entry,
  EntryChange,
  EntryQuery,
  NewEntry,
  NutritionParams,
  Summary,
  SummaryQuery,
} from "#contract/nutrition";
import { asUser } from "#workers/http/auth";
import { asUserOnce, IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { IfMatch, versionOf } from "#workers/http/if-match";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { changeEntry } from "#workers/nutrition/change-entry";
import { addEntry, listEntries, removeEntry } from "#workers/nutrition/entries";
import { summary } from "#workers/nutrition/summary";

/** What somebody eats. */
export const entries = newRouter();

const tags = ["Nutrition"];
const path = "/nutrition/entries";

entries.openapi(
  createRoute({
    method: "post",
    path,
    summary: "Keep something that was eaten",
    description:
      "A food of the library with its grams, whose amounts are reckoned and kept; or anything else " +
      "by its name and what it amounts to.",
    tags,
    ...asUserOnce,
    request: { headers: IdempotencyHeader, body: json(NewEntry) },
    responses: { 201: returns(Entry, "As kept"), ...failsForUser(...IDEMPOTENCY_FAILURES) },
  }),
  async (c) => {
    const own = { user_id: c.var.userId, id: c.var.resourceId };
    return created(c, await addEntry(own, c.req.valid("json"), c.env, Date.now()));
  },
);

entries.openapi(
  createRoute({
    method: "get",
    path,
    summary: "List what one has eaten, the latest day first",
    tags,
    ...asUser,
    request: { query: EntryQuery },
    responses: { 200: returns(Entries, "One page"), ...failsForUser() },
  }),
  async (c) => ok(c, await listEntries(c.var.userId, c.req.valid("query"), c.env)),
);

entries.openapi(
  createRoute({
    method: "get",
    path: "/nutrition/summary",
    summary: "Read what one has eaten day by day",
    description: "Beside what was aimed at on each day. 92 days at most.",
    tags,
    ...asUser,
    request: { query: SummaryQuery },
    responses: {
      200: returns(Summary, "The days on which something was eaten"),
      ...failsForUser(),
    },
  }),
  async (c) => ok(c, await summary(c.var.userId, c.req.valid("query"), c.env)),
);

entries.openapi(
  createRoute({
    method: "patch",
    path: `${path}/{id}`,
    summary: "Correct something that was eaten",
    description:
      "What is not named stays. Other grams of a library's food amount to as much more or less. " +
      "With `If-Match`, only if nobody changed it since.",
    tags,
    ...asUser,
    request: { params: NutritionParams, headers: IfMatch, body: json(EntryChange) },
    responses: {
      200: returns(Entry, "As it is now"),
      ...failsForUser("NOT_FOUND", "PRECONDITION_FAILED"),
    },
  }),
  async (c) => {
    const seen = versionOf(c.req.valid("header")["if-match"]);
    const own = { user_id: c.var.userId, id: c.req.valid("param").id, seen };
    return ok(c, await changeEntry(own, c.req.valid("json"), c.env, Date.now()));
  },
);

entries.openapi(
  createRoute({
    method: "delete",
    path: `${path}/{id}`,
    summary: "Delete something that was eaten",
    tags,
    ...asUser,
    request: { params: NutritionParams, headers: IfMatch },
    responses: {
      200: returns(Done, "Deleted"),
      ...failsForUser("NOT_FOUND", "PRECONDITION_FAILED"),
    },
  }),
  async (c) => {
    const seen = versionOf(c.req.valid("header")["if-match"]);
    await removeEntry({ user_id: c.var.userId, id: c.req.valid("param").id, seen }, c.env);
    return ok(c, { message: "Entry deleted" });
  },
);
