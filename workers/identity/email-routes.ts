import { createRoute } from "@hono/zod-openapi";

import { Done } from "#contract/envelope";
import { LinkCheck, LinkRequest, Registration, SignedIn } from "#contract/identity";
import { accepted, newRouter, ok } from "#workers/http/router";
import { fails, json, returns } from "#workers/http/spec";
import { deviceOf } from "#workers/identity/device-of";
import { readerOf } from "#workers/identity/reader-of";
import { register } from "#workers/identity/register";
import { requestLink } from "#workers/identity/request-link";
import { signInByLink } from "#workers/identity/sign-in-by-link";
import { verifyEmail } from "#workers/identity/verify-email";

/** The ways in that lead through a mail. */
export const emailSignIn = newRouter();

const tags = ["Identity"];
/** The same whoever has the address, or nobody. */
const SENT = { message: "If the address can use it, a mail is on its way" };

emailSignIn.openapi(
  createRoute({
    method: "post",
    path: "/auth/register",
    summary: "Register with an e-mail address",
    description:
      "Sends a link that makes the account and signs in: until it is opened there is none. An " +
      "address that has an account gets a notice instead; the answer is the same. Five mails an hour.",
    tags,
    request: { body: json(Registration) },
    responses: { 202: returns(Done, "A mail is on its way"), ...fails() },
  }),
  async (c) => {
    const registration = { ...c.req.valid("json"), ...readerOf(c) };
    const { send } = await register(registration, c.var.requestId, c.env, Date.now());
    c.executionCtx.waitUntil(send());
    return accepted(c, { message: "Open the link in the mail to finish" });
  },
);

emailSignIn.openapi(
  createRoute({
    method: "post",
    path: "/auth/verify-email",
    summary: "Open the link of a registration, or of an added address",
    description:
      "Makes the account, or the address the account's own, and signs in. Works once, for a day.",
    tags,
    request: { body: json(LinkCheck) },
    responses: {
      200: returns(SignedIn, "Verified, and signed in on this device"),
      ...fails("LINK_INVALID", "FORBIDDEN"),
    },
  }),
  async (c) => {
    const check = c.req.valid("json");
    const opener = { ...check, ...deviceOf(c, check), ...readerOf(c) };
    return ok(c, await verifyEmail(opener, c.var.requestId, c.env, Date.now()));
  },
);

emailSignIn.openapi(
  createRoute({
    method: "post",
    path: "/auth/verify-email/request",
    summary: "Send a registration's link again",
    description: "The answer is the same whether or not there is one. Five mails an hour.",
    tags,
    request: { body: json(LinkRequest) },
    responses: {
      202: returns(Done, "If there is a registration, a mail is on its way"),
      ...fails(),
    },
  }),
  async (c) => {
    const wish = { kind: "verify" as const, ...c.req.valid("json"), ...readerOf(c) };
    const { send } = await requestLink(wish, c.var.requestId, c.env, Date.now());
    c.executionCtx.waitUntil(send());
    return accepted(c, SENT);
  },
);

emailSignIn.openapi(
  createRoute({
    method: "post",
    path: "/auth/magic-link",
    summary: "Send a link that signs in",
    description: "The answer is the same whether or not there is an account. Five mails an hour.",
    tags,
    request: { body: json(LinkRequest) },
    responses: { 202: returns(Done, "If there is an account, a mail is on its way"), ...fails() },
  }),
  async (c) => {
    const wish = { kind: "magic_link" as const, ...c.req.valid("json"), ...readerOf(c) };
    const { send } = await requestLink(wish, c.var.requestId, c.env, Date.now());
    c.executionCtx.waitUntil(send());
    return accepted(c, SENT);
  },
);

emailSignIn.openapi(
  createRoute({
    method: "post",
    path: "/auth/magic-link/verify",
    summary: "Open a link that signs in",
    description: "Works once, for 15 minutes.",
    tags,
    request: { body: json(LinkCheck) },
    responses: {
      200: returns(SignedIn, "Signed in on this device"),
      ...fails("LINK_INVALID", "FORBIDDEN"),
    },
  }),
  async (c) => {
    const check = c.req.valid("json");
    return ok(c, await signInByLink({ ...check, ...deviceOf(c, check) }, c.env, Date.now()));
  },
);
