import { createRoute, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";

import { Done } from "#contract/envelope";
import {
  NewPhoto,
  Photo,
  PhotoChange,
  PhotoFileQuery,
  Photos,
  ProgressParams,
  ProgressQuery,
} from "#contract/progress";
import { AppError } from "#lib/errors";
import { asUser } from "#workers/http/auth";
import { asUserOnce, IDEMPOTENCY_FAILURES, IdempotencyHeader } from "#workers/http/idempotency";
import { IfMatch, versionOf } from "#workers/http/if-match";
import { created, newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { MAX_PHOTO_BYTES, redraw } from "#workers/progress/picture";
import {
  addPhoto,
  changePhoto,
  findPhoto,
  listPhotos,
  removePhoto,
} from "#workers/progress/photos";
import { PHOTO_FILE, servePhoto } from "#workers/progress/serve-photo";

/** Pictures of somebody's own body: theirs alone, until they share them. */
export const photos = newRouter();

const tags = ["Progress"];
const path = "/progress/photos";
const picture = { schema: z.string().meta({ format: "binary" }) };

photos.use(
  path,
  bodyLimit({
    maxSize: MAX_PHOTO_BYTES,
    onError: () => {
      throw new AppError("PAYLOAD_TOO_LARGE", "A photo holds at most 10 MB");
    },
  }),
);

photos.openapi(
  createRoute({
    method: "post",
    path,
    summary: "Keep a progress photo",
    description:
      "The body is the picture, of 10 MB at most. It is drawn anew: upright, at most 2048 pixels " +
      "wide and high, and without the place and time that the camera wrote into it.",
    tags,
    ...asUserOnce,
    request: {
      headers: IdempotencyHeader,
      query: NewPhoto,
      body: {
        required: true,
        content: {
          "image/jpeg": picture,
          "image/png": picture,
          "image/webp": picture,
          "image/avif": picture,
        },
      },
    },
    responses: { 201: returns(Photo, "The photo"), ...failsForUser(...IDEMPOTENCY_FAILURES) },
  }),
  async (c) => {
    const own = { user_id: c.var.userId, id: c.var.resourceId };
    const drawn = await redraw(await c.req.arrayBuffer(), c.env);
    return created(c, await addPhoto(own, c.req.valid("query"), drawn, c.env, Date.now()));
  },
);

photos.openapi(
  createRoute({
    method: "get",
    path,
    summary: "List one's progress photos, the latest day first",
    tags,
    ...asUser,
    request: { query: ProgressQuery },
    responses: { 200: returns(Photos, "One page"), ...failsForUser() },
  }),
  async (c) => ok(c, await listPhotos(c.var.userId, c.req.valid("query"), c.env)),
);

photos.openapi(
  createRoute({
    method: "get",
    path: `${path}/{id}/file`,
    summary: "Download a progress photo",
    tags,
    ...asUser,
    request: { params: ProgressParams, query: PhotoFileQuery },
    responses: { ...PHOTO_FILE, ...failsForUser("NOT_FOUND") },
  }),
  async (c) => {
    const own = { user_id: c.var.userId, id: c.req.valid("param").id };
    await findPhoto(own, c.env);
    return servePhoto(c, own, c.req.valid("query").size);
  },
);

photos.openapi(
  createRoute({
    method: "patch",
    path: `${path}/{id}`,
    summary: "Change what is said of a progress photo",
    description: "What is not named stays. With `If-Match`, only if nobody changed it since.",
    tags,
    ...asUser,
    request: { params: ProgressParams, headers: IfMatch, body: json(PhotoChange) },
    responses: {
      200: returns(Photo, "The photo as it is now"),
      ...failsForUser("NOT_FOUND", "PRECONDITION_FAILED"),
    },
  }),
  async (c) => {
    const seen = versionOf(c.req.valid("header")["if-match"]);
    const own = { user_id: c.var.userId, id: c.req.valid("param").id, seen };
    return ok(c, await changePhoto(own, c.req.valid("json"), c.env, Date.now()));
  },
);

photos.openapi(
  createRoute({
    method: "delete",
    path: `${path}/{id}`,
    summary: "Delete a progress photo",
    description: "For good, the file as well.",
    tags,
    ...asUser,
    request: { params: ProgressParams, headers: IfMatch },
    responses: {
      200: returns(Done, "Deleted"),
      ...failsForUser("NOT_FOUND", "PRECONDITION_FAILED"),
    },
  }),
  async (c) => {
    const seen = versionOf(c.req.valid("header")["if-match"]);
    await removePhoto({ user_id: c.var.userId, id: c.req.valid("param").id, seen }, c.env);
    return ok(c, { message: "Photo deleted" });
  },
);
