import { z } from "@hono/zod-openapi";
import type { Context } from "hono";

import { AppError } from "#lib/errors";
import { getPhoto, type Size } from "#r2/progress-photos";
import { isKnown, NOT_MODIFIED } from "#workers/http/entity-tag";
import type { UserEnv } from "#workers/http/router";

/** For the responses of a route that gives a picture. */
export const PHOTO_FILE = {
  200: {
    description: "The picture",
    content: { "image/webp": { schema: z.string().meta({ format: "binary" }) } },
  },
  ...NOT_MODIFIED,
};

/**
 * The picture itself. Browsers may keep it and must ask each time whether they still may see it:
 * who was let see it yesterday may not be today.
 */
export async function servePhoto(
  c: Context<UserEnv>,
  { user_id, id }: { user_id: string; id: string },
  size: Size,
) {
  if (isKnown(c, `${id}.${size}`)) return c.body(null, 304);
  const stored = await getPhoto(c.env.MEDIA, { userId: user_id, photoId: id }, size);
  if (!stored) throw new AppError("NOT_FOUND", "There is no such photo");
  return c.body(stored.body, 200, { "content-type": "image/webp" });
}
