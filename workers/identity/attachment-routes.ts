import { createRoute } from "@hono/zod-openapi";

import { Done } from "#contract/envelope";
import { AttachedPhoneCheck, AttachPhone, LinkRequest, OtpRequested } from "#contract/identity";
import { Me } from "#contract/users";
import { asUser } from "#workers/http/auth";
import { accepted, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { attachEmail } from "#workers/identity/attach-email";
import { attachPhone } from "#workers/identity/attach-phone";
import { readerOf } from "#workers/identity/reader-of";
import { requestOtp } from "#workers/identity/request-otp";
import { me } from "#workers/users/me";

/** Further ways into one's own account. */
export const attachments = newRouter();

const tags = ["Identity"];

attachments.openapi(
  createRoute({
    method: "post",
    path: "/users/me/email",
    summary: "Add an address to one's account, or change it",
    description:
      "Sends a link to the address; `/auth/verify-email` takes its token, and only then the address " +
      "is the account's. The answer does not tell whether it is another account's. Five an hour.",
    tags,
    ...asUser,
    request: { body: json(LinkRequest) },
    responses: { 202: returns(Done, "A mail is on its way"), ...failsForUser() },
  }),
  async (c) => {
    const wish = { user_id: c.var.userId, ...c.req.valid("json"), ...readerOf(c) };
    const { send } = await attachEmail(wish, c.var.requestId, c.env, Date.now());
    c.executionCtx.waitUntil(send());
    return accepted(c, { message: "Open the link in the mail to finish" });
  },
);

attachments.openapi(
  createRoute({
    method: "post",
    path: "/users/me/phone",
    summary: "Text a code to a phone that is to become one's own",
    description: "The code is good for this alone. Three in five minutes for a phone.",
    tags,
    ...asUser,
    request: { body: json(AttachPhone) },
    responses: { 200: returns(OtpRequested, "The code is on its way"), ...failsForUser() },
  }),
  async (c) => {
    const { phone } = c.req.valid("json");
    const purpose = `attach:${c.var.userId}` as const;
    return ok(c, await requestOtp({ phone, purpose }, c.env, Date.now()));
  },
);

attachments.openapi(
  createRoute({
    method: "post",
    path: "/users/me/phone/verify",
    summary: "Make a phone one's own with its code",
    description: "It takes the place of the phone before. New tokens name it.",
    tags,
    ...asUser,
    request: { body: json(AttachedPhoneCheck) },
    responses: {
      200: returns(Me, "The profile as it is now"),
      ...failsForUser("OTP_INVALID", "OTP_EXPIRED", "PHONE_IN_USE", "NOT_FOUND"),
    },
  }),
  async (c) => {
    const { requestId, userId: user_id } = c.var;
    const wish = { user_id, ...c.req.valid("json"), ...readerOf(c) };
    await attachPhone(wish, requestId, c.env, Date.now());
    return ok(c, await me(user_id, c.env));
  },
);
