import { createRoute } from "@hono/zod-openapi";

import {
  OtpCheck,
  OtpRequest,
  OtpRequested,
  RefreshRequest,
  SignedIn,
  Tokens,
} from "#contract/identity";
import { newRouter, ok } from "#workers/http/router";
import { fails, json, returns } from "#workers/http/spec";
import { attachments } from "#workers/identity/attachment-routes";
import { deviceOf } from "#workers/identity/device-of";
import { emailSignIn } from "#workers/identity/email-routes";
import { passwords } from "#workers/identity/password-routes";
import { refresh } from "#workers/identity/refresh";
import { requestOtp } from "#workers/identity/request-otp";
import { ownSessions } from "#workers/identity/session-routes";
import { verifyOtp } from "#workers/identity/verify-otp";

/** Signing in and staying signed in (seed 001 §6.1, seed 000 §9), and one's sessions. */
export const identity = newRouter();

const tags = ["Identity"];

const request = createRoute({
  method: "post",
  path: "/auth/request-otp",
  summary: "Text a code to a phone",
  description: "Three in five minutes for a phone. A new code replaces the one before.",
  tags,
  request: { body: json(OtpRequest) },
  responses: { 200: returns(OtpRequested, "The code is on its way"), ...fails() },
});

identity.openapi(request, async (c) =>
  ok(c, await requestOtp({ ...c.req.valid("json"), purpose: "sign-in" }, c.env, Date.now())),
);

const verify = createRoute({
  method: "post",
  path: "/auth/verify-otp",
  summary: "Sign in with the code",
  description:
    "Makes the account with a phone's first code. Five wrong codes in five minutes burn the code.",
  tags,
  request: { body: json(OtpCheck) },
  responses: {
    200: returns(SignedIn, "Signed in on this device"),
    ...fails("OTP_INVALID", "OTP_EXPIRED", "FORBIDDEN"),
  },
});

identity.openapi(verify, async (c) => {
  const check = c.req.valid("json");
  return ok(c, await verifyOtp({ ...check, ...deviceOf(c, check) }, c.env, Date.now()));
});

const renew = createRoute({
  method: "post",
  path: "/auth/refresh",
  summary: "Trade a refresh token for new tokens",
  description:
    "Safe to repeat for ten seconds: the same token gets the same successor. Later, a token that was traded before ends its session.",
  tags,
  request: { body: json(RefreshRequest) },
  responses: { 200: returns(Tokens, "New tokens"), ...fails("REFRESH_TOKEN_INVALID") },
});

identity.openapi(renew, async (c) => {
  const { refresh_token } = c.req.valid("json");
  return ok(c, await refresh(refresh_token, c.var.requestId, c.env, Date.now()));
});

identity.route("/", emailSignIn);
identity.route("/", passwords);
identity.route("/", attachments);
identity.route("/", ownSessions);
