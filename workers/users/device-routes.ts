import { createRoute } from "@hono/zod-openapi";

import { Done } from "#contract/envelope";
import { DeviceToken, DeviceTokenGone } from "#contract/users";
import { asUser } from "#workers/http/auth";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { forgetDevice, registerDevice } from "#workers/users/register-device";

/** Where one's pushes go. */
export const deviceRoutes = newRouter();

const tags = ["Users"];
const path = "/users/me/fcm-token";

deviceRoutes.openapi(
  createRoute({
    method: "put",
    path,
    summary: "Register this device for pushes",
    description: "The token belongs to this session from now on, whoever registered it before.",
    tags,
    ...asUser,
    request: { body: json(DeviceToken) },
    responses: { 200: returns(Done, "Registered"), ...failsForUser() },
  }),
  async (c) => {
    await registerDevice(c.var.claims, c.req.valid("json"), c.env, Date.now());
    return ok(c, { message: "Device registered" });
  },
);

deviceRoutes.openapi(
  createRoute({
    method: "delete",
    path,
    summary: "Stop pushes to this device",
    description: "Without a body, all tokens of this session go.",
    tags,
    ...asUser,
    request: { body: { ...json(DeviceTokenGone), required: false } },
    responses: { 200: returns(Done, "Unregistered"), ...failsForUser() },
  }),
  async (c) => {
    // Without a content type there is no body, and the validator has nothing to say.
    await forgetDevice(c.var.claims, c.req.valid("json")?.token, c.env);
    return ok(c, { message: "Device unregistered" });
  },
);
