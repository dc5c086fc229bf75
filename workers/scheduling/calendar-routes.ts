import { createRoute, z } from "@hono/zod-openapi";
import type { Context } from "hono";

import { CalendarFeed, FeedParams, SessionParams } from "#contract/sessions";
import { sha256 } from "#lib/hash";
import { asUser } from "#workers/http/auth";
import { IfNoneMatch, isKnown, NOT_MODIFIED } from "#workers/http/entity-tag";
import { asUserOnce, IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { type AppEnv, created, newRouter, ok } from "#workers/http/router";
import { fails, failsForUser, returns } from "#workers/http/spec";
import { calendarFeed } from "#workers/scheduling/calendar-feed";
import { calendarFile } from "#workers/scheduling/calendar-file";
import { feedToken, newFeedToken } from "#workers/scheduling/feed-token";
import { viewSession } from "#workers/scheduling/view-session";

/** Sessions in people's own calendars. */
export const calendars = newRouter();

const tags = ["Sessions"];
const FORMAT = "text/calendar";
const file = {
  description: "A calendar file (RFC 5545), bare",
  content: { [FORMAT]: { schema: z.string() } },
};

/** The file, unless the caller has it already. */
function fileOrKnown(c: Pick<Context<AppEnv>, "body" | "header" | "req">, text: string) {
  if (isKnown(c, sha256(text).slice(0, 16))) return c.body(null, 304);
  return c.body(text, 200, { "content-type": `${FORMAT}; charset=utf-8` });
}

/** The address at which the request itself has found this server. */
const addressOf = (requestUrl: string, token: string) => ({
  url: new URL(`/api/v1/calendar/${token}.ics`, requestUrl).href,
});

calendars.openapi(
  createRoute({
    method: "get",
    path: "/sessions/{id}/calendar.ics",
    summary: "Download a session for one's calendar",
    tags,
    ...asUser,
    request: { params: SessionParams, headers: IfNoneMatch },
    responses: { 200: file, ...NOT_MODIFIED, ...failsForUser("NOT_FOUND") },
  }),
  async (c) => {
    const viewed = await viewSession(c.req.valid("param").id, c.var.userId, c.env);
    return fileOrKnown(c, calendarFile([viewed]));
  },
);

calendars.openapi(
  createRoute({
    method: "get",
    path: "/calendar/feed",
    summary: "Read the address of one's calendar",
    description:
      "Any calendar program can subscribe to it and sees all of one's sessions, given and booked. " +
      "Whoever has the address sees them too.",
    tags,
    ...asUser,
    responses: { 200: returns(CalendarFeed, "The address"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => ok(c, addressOf(c.req.url, await feedToken(c.var.userId, c.env))),
);

calendars.openapi(
  createRoute({
    method: "post",
    path: "/calendar/feed",
    summary: "Give one's calendar a new address",
    description: "The old one shows nothing any more.",
    tags,
    ...asUserOnce,
    request: { headers: IdempotencyHeader },
    responses: {
      201: returns(CalendarFeed, "The new address"),
      ...failsForUser("NOT_FOUND", ...IDEMPOTENCY_FAILURES),
    },
  }),
  async (c) => {
    const token = await newFeedToken(c.var.userId, c.env, Date.now());
    return created(c, addressOf(c.req.url, token));
  },
);

// After `/calendar/feed`, whose word it would take for a token.
calendars.openapi(
  createRoute({
    method: "get",
    path: "/calendar/{feed_token}",
    summary: "Read somebody's calendar by its address",
    description:
      "`feed_token` is the token followed by `.ics`. Sessions from three months ago on. Whatever is " +
      "no address of a calendar, or not any more, is 404.",
    tags,
    request: { params: FeedParams, headers: IfNoneMatch },
    responses: { 200: file, ...NOT_MODIFIED, ...fails("NOT_FOUND") },
  }),
  async (c) => {
    const [, token = ""] = /^(.+)\.ics$/.exec(c.req.valid("param").feed_token) ?? [];
    return fileOrKnown(c, await calendarFeed(token, c.env, Date.now()));
  },
);
