import { createRoute } from "@hono/zod-openapi";

import { ClientParams } from "#contract/clients";
import {
  Entries,
  EntryQuery,
  Summary,
  SummaryQuery,
  TargetsList,
  TargetsQuery,
} from "#contract/nutrition";
import {
  ClientPhotoParams,
  MetricsList,
  PhotoFileQuery,
  Photos,
  ProgressQuery,
} from "#contract/progress";
import { asCoach } from "#workers/coaching/as-coach";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, returns } from "#workers/http/spec";
import { listEntries } from "#workers/nutrition/entries";
import { summary } from "#workers/nutrition/summary";
import { listTargets } from "#workers/nutrition/targets";
import { listMetrics } from "#workers/progress/metrics";
import { findPhoto, listPhotos } from "#workers/progress/photos";
import { PHOTO_FILE, servePhoto } from "#workers/progress/serve-photo";
import { requireShared } from "#workers/progress/sharing";

/** What clients keep of themselves, for the coaches whom they let see it: else it does not exist. */
export const shared = newRouter();

const tags = ["Progress"];
const path = "/coaches/me/clients/{id}";
const description = "404 unless the client shares it with this coach, and is their client.";
const failures = failsForUser("COACH_PROFILE_REQUIRED", "NOT_FOUND");

shared.openapi(
  createRoute({
    method: "get",
    path: `${path}/nutrition`,
    summary: "Read what a client ate day by day",
    description,
    tags,
    ...asCoach,
    request: { params: ClientParams, query: SummaryQuery },
    responses: { 200: returns(Summary, "The days on which something was eaten"), ...failures },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const userId = await requireShared(c.var.userId, id, "nutrition", c.env);
    return ok(c, await summary(userId, c.req.valid("query"), c.env));
  },
);

shared.openapi(
  createRoute({
    method: "get",
    path: `${path}/nutrition/entries`,
    summary: "List what a client ate, the latest day first",
    description,
    tags,
    ...asCoach,
    request: { params: ClientParams, query: EntryQuery },
    responses: { 200: returns(Entries, "One page"), ...failures },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const userId = await requireShared(c.var.userId, id, "nutrition", c.env);
    return ok(c, await listEntries(userId, c.req.valid("query"), c.env));
  },
);

shared.openapi(
  createRoute({
    method: "get",
    path: `${path}/nutrition/targets`,
    summary: "List a client's nutrition targets, the last to begin first",
    description,
    tags,
    ...asCoach,
    request: { params: ClientParams, query: TargetsQuery },
    responses: { 200: returns(TargetsList, "One page"), ...failures },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const userId = await requireShared(c.var.userId, id, "nutrition", c.env);
    return ok(c, await listTargets(userId, c.req.valid("query"), c.env));
  },
);

shared.openapi(
  createRoute({
    method: "get",
    path: `${path}/metrics`,
    summary: "List a client's body metrics, the latest day first",
    description,
    tags,
    ...asCoach,
    request: { params: ClientParams, query: ProgressQuery },
    responses: { 200: returns(MetricsList, "One page"), ...failures },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const userId = await requireShared(c.var.userId, id, "metrics", c.env);
    return ok(c, await listMetrics(userId, c.req.valid("query"), c.env));
  },
);

shared.openapi(
  createRoute({
    method: "get",
    path: `${path}/photos`,
    summary: "List a client's progress photos, the latest day first",
    description,
    tags,
    ...asCoach,
    request: { params: ClientParams, query: ProgressQuery },
    responses: { 200: returns(Photos, "One page"), ...failures },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const userId = await requireShared(c.var.userId, id, "photos", c.env);
    return ok(c, await listPhotos(userId, c.req.valid("query"), c.env));
  },
);

shared.openapi(
  createRoute({
    method: "get",
    path: `${path}/photos/{photo_id}/file`,
    summary: "Download a client's progress photo",
    description,
    tags,
    ...asCoach,
    request: { params: ClientPhotoParams, query: PhotoFileQuery },
    responses: { ...PHOTO_FILE, ...failures },
  }),
  async (c) => {
    const { id, photo_id } = c.req.valid("param");
    const user_id = await requireShared(c.var.userId, id, "photos", c.env);
    const own = { user_id, id: photo_id };
    await findPhoto(own, c.env);
    return servePhoto(c, own, c.req.valid("query").size);
  },
);
