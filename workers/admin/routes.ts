import { createRoute } from "@hono/zod-openapi";

import {
  DeadLetterParams,
  DeadLetters,
  DeadLettersQuery,
  Retried,
  RetryAll,
} from "#contract/admin";
import { Done } from "#contract/envelope";
import { deadLetters } from "#workers/admin/dead-letters";
import { sendAllAgain, sendOneAgain } from "#workers/admin/send-again";
import { asRole } from "#workers/http/auth";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";

/** What admins see and do. */
export const admin = newRouter();

const tags = ["Administration"];
const asAdmin = asRole("admin");

admin.openapi(
  createRoute({
    method: "get",
    path: "/admin/dead-letters",
    summary: "List the jobs that the queues gave up on",
    description: "The oldest first. A job that dies again is the same letter, with a new time.",
    tags,
    ...asAdmin,
    request: { query: DeadLettersQuery },
    responses: { 200: returns(DeadLetters, "A page of them"), ...failsForUser("FORBIDDEN") },
  }),
  async (c) => ok(c, await deadLetters(c.req.valid("query"), c.env)),
);

admin.openapi(
  createRoute({
    method: "post",
    path: "/admin/dead-letters/retry",
    summary: "Send all dead letters of a queue again",
    description:
      "Of the hundred oldest, those that this version can read: repeat it while any are `retried`.",
    tags,
    ...asAdmin,
    request: { body: json(RetryAll) },
    responses: { 200: returns(Retried, "How many went out"), ...failsForUser("FORBIDDEN") },
  }),
  async (c) => ok(c, await sendAllAgain(c.req.valid("json").queue, c.env, Date.now())),
);

admin.openapi(
  createRoute({
    method: "post",
    path: "/admin/dead-letters/{id}/retry",
    summary: "Send a dead letter again",
    description: "It is gone from the list, and comes back if it dies again.",
    tags,
    ...asAdmin,
    request: { params: DeadLetterParams },
    responses: {
      200: returns(Done, "It is on its way"),
      ...failsForUser("FORBIDDEN", "NOT_FOUND", "CONFLICT"),
    },
  }),
  async (c) => {
    await sendOneAgain(c.req.valid("param").id, c.env, Date.now());
    return ok(c, { message: "Sent again" });
  },
);
