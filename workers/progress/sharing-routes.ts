import { createRoute } from "@hono/zod-openapi";

import { ProgressParams, SharedWith, SharedWithAll, SharingChange } from "#contract/progress";
import { asUser } from "#workers/http/auth";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { changeSharing, listSharing } from "#workers/progress/sharing";

/** What somebody lets their coaches see of their own records. */
export const sharing = newRouter();

const tags = ["Progress"];
const path = "/progress/sharing";

sharing.openapi(
  createRoute({
    method: "get",
    path,
    summary: "Read what one's coaches may see",
    description: "Of nutrition, body metrics and photos; workouts are the coach's anyway.",
    tags,
    ...asUser,
    responses: { 200: returns(SharedWithAll, "Each coach of one's own"), ...failsForUser() },
  }),
  async (c) => ok(c, { coaches: await listSharing(c.var.userId, c.env) }),
);

sharing.openapi(
  createRoute({
    method: "patch",
    path: `${path}/{id}`,
    summary: "Let a coach see more, or less",
    description:
      "The id is that of one's client profile with the coach. What is not named stays as it is; at " +
      "first, and again once the two have parted, nothing is shared.",
    tags,
    ...asUser,
    request: { params: ProgressParams, body: json(SharingChange) },
    responses: { 200: returns(SharedWith, "As it is now"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => {
    const client = { user_id: c.var.userId, client_profile_id: c.req.valid("param").id };
    return ok(c, await changeSharing(client, c.req.valid("json"), c.env, Date.now()));
  },
);
