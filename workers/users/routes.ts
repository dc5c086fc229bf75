import { createRoute } from "@hono/zod-openapi";

import {
  Me,
  Presence,
  Privacy,
  PrivacyChange,
  Profile,
  ProfileChange,
  UserParams,
} from "#contract/users";
import { AppError } from "#lib/errors";
import { asUser } from "#workers/http/auth";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { blockRoutes } from "#workers/users/block-routes";
import { changePrivacy, privacyOf } from "#workers/users/change-privacy";
import { contactRoutes } from "#workers/users/contact-routes";
import { deviceRoutes } from "#workers/users/device-routes";
import { changeMe, me } from "#workers/users/me";
import { presenceOf } from "#workers/users/presence";
import { profileOf } from "#workers/users/profiles";

/** People: oneself, others as far as they let themselves be seen, contacts, blocks and devices. */
export const users = newRouter();

const tags = ["Users"];

users.openapi(
  createRoute({
    method: "get",
    path: "/users/me",
    summary: "Read one's own profile",
    tags,
    ...asUser,
    responses: { 200: returns(Me, "The profile"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => ok(c, await me(c.var.userId, c.env)),
);

users.openapi(
  createRoute({
    method: "patch",
    path: "/users/me",
    summary: "Change one's own profile",
    description: "Fields that are not named stay as they are.",
    tags,
    ...asUser,
    request: { body: json(ProfileChange) },
    responses: { 200: returns(Me, "The profile as it is now"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => ok(c, await changeMe(c.var.userId, c.req.valid("json"), c.env, Date.now())),
);

users.openapi(
  createRoute({
    method: "get",
    path: "/users/me/privacy",
    summary: "Read one's privacy settings",
    tags,
    ...asUser,
    responses: { 200: returns(Privacy, "The settings"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => ok(c, await privacyOf(c.var.userId, c.env)),
);

users.openapi(
  createRoute({
    method: "put",
    path: "/users/me/privacy",
    summary: "Change one's privacy settings",
    description:
      "Settings that are not named stay as they are. `contacts` are those whom the user has as " +
      "contacts. Who shows nobody their last seen does not see others'.",
    tags,
    ...asUser,
    request: { body: json(PrivacyChange) },
    responses: {
      200: returns(Privacy, "The settings as they are now"),
      ...failsForUser("NOT_FOUND"),
    },
  }),
  async (c) => {
    const change = c.req.valid("json");
    const { requestId, userId } = c.var;
    return ok(c, await changePrivacy(userId, change, requestId, c.env, Date.now()));
  },
);

// Before `/users/{id}`, whose pattern would take their words for ids.
users.route("/", contactRoutes);
users.route("/", blockRoutes);
users.route("/", deviceRoutes);

users.openapi(
  createRoute({
    method: "get",
    path: "/users/{id}",
    summary: "Read somebody's profile",
    description: "What they hide from the reader is empty; the phone is for those who have it.",
    tags,
    ...asUser,
    request: { params: UserParams },
    responses: { 200: returns(Profile, "The profile"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => {
    const profile = await profileOf(c.var.userId, c.req.valid("param").id, c.env);
    if (!profile) throw new AppError("NOT_FOUND", "There is no such user");
    return ok(c, profile);
  },
);

users.openapi(
  createRoute({
    method: "get",
    path: "/users/{id}/presence",
    summary: "Read whether somebody is online, or when they were last",
    description: "Hidden presence reads as offline, last seen never.",
    tags,
    ...asUser,
    request: { params: UserParams },
    responses: { 200: returns(Presence, "The presence"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => ok(c, await presenceOf(c.var.userId, c.req.valid("param").id, c.env)),
);
