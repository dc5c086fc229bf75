import { createRoute } from "@hono/zod-openapi";

import { Done } from "#contract/envelope";
import { LinkRequest, Login, PasswordChange, PasswordReset, SignedIn } from "#contract/identity";
import { asUser } from "#workers/http/auth";
import { accepted, newRouter, ok } from "#workers/http/router";
import { fails, failsForUser, json, returns } from "#workers/http/spec";
import { changePassword } from "#workers/identity/change-password";
import { deviceOf } from "#workers/identity/device-of";
import { login } from "#workers/identity/login";
import { readerOf } from "#workers/identity/reader-of";
import { requestLink } from "#workers/identity/request-link";
import { resetPassword } from "#workers/identity/reset-password";

/** Passwords: signing in with one, and setting another. */
export const passwords = newRouter();

const tags = ["Identity"];

passwords.openapi(
  createRoute({
    method: "post",
    path: "/auth/login",
    summary: "Sign in with address and password",
    description:
      "`EMAIL_NOT_VERIFIED` tells only who has the right password that the registration's link is " +
      "still to be opened. After twenty wrong passwords in fifteen minutes only links sign in.",
    tags,
    request: { body: json(Login) },
    responses: {
      200: returns(SignedIn, "Signed in on this device"),
      ...fails("INVALID_CREDENTIALS", "EMAIL_NOT_VERIFIED", "FORBIDDEN"),
    },
  }),
  async (c) => {
    const given = c.req.valid("json");
    return ok(c, await login({ ...given, ...deviceOf(c, given) }, c.env, Date.now()));
  },
);

passwords.openapi(
  createRoute({
    method: "post",
    path: "/auth/forgot-password",
    summary: "Send a link to choose a new password",
    description: "The answer is the same whether or not there is an account. Three mails an hour.",
    tags,
    request: { body: json(LinkRequest) },
    responses: { 202: returns(Done, "If there is an account, a mail is on its way"), ...fails() },
  }),
  async (c) => {
    const wish = { kind: "reset" as const, ...c.req.valid("json"), ...readerOf(c) };
    const { send } = await requestLink(wish, c.var.requestId, c.env, Date.now());
    c.executionCtx.waitUntil(send());
    return accepted(c, { message: "If the address can use it, a mail is on its way" });
  },
);

passwords.openapi(
  createRoute({
    method: "post",
    path: "/auth/reset-password",
    summary: "Choose a new password with the link of a mail",
    description: "Ends all sessions and verifies the address. Works once, for an hour.",
    tags,
    request: { body: json(PasswordReset) },
    responses: { 200: returns(Done, "The password is set"), ...fails("LINK_INVALID") },
  }),
  async (c) => {
    const reset = { ...c.req.valid("json"), ...readerOf(c) };
    await resetPassword(reset, c.var.requestId, c.env, Date.now());
    return ok(c, { message: "Password set. Sign in with it." });
  },
);

passwords.openapi(
  createRoute({
    method: "post",
    path: "/auth/change-password",
    summary: "Change one's own password",
    description:
      "Ends all sessions but this one. Who has no password yet sets one with `/auth/forgot-password`.",
    tags,
    ...asUser,
    request: { body: json(PasswordChange) },
    responses: {
      200: returns(Done, "The password is changed"),
      ...failsForUser("INVALID_CREDENTIALS"),
    },
  }),
  async (c) => {
    const { claims, requestId } = c.var;
    const change = { ...c.req.valid("json"), ...readerOf(c) };
    await changePassword(claims, change, requestId, c.env, Date.now());
    return ok(c, { message: "Password changed" });
  },
);
