import type { Context } from "hono";
import { z } from "zod";

/** `If-None-Match: W/"3"`: what the caller has already. */
export const IfNoneMatch = z.object({
  "if-none-match": z.string().max(256).optional().meta({
    description: "The `ETag` of an earlier answer. Answers 304 without a body if it still holds.",
  }),
});

/** For a route's responses. */
export const NOT_MODIFIED = { 304: { description: "What the caller has still holds" } };

/**
 * Tags the answer, and tells whether the caller has it already. Tags are weak: the envelope's
 * request id differs while the data is the same.
 */
export function isKnown(c: Pick<Context, "header" | "req">, tag: string): boolean {
  c.header("ETag", `W/"${tag}"`);
  c.header("Cache-Control", "private, no-cache");
  const known = (c.req.header("if-none-match") ?? "").split(",").map((each) => each.trim());
  return known.some((each) => each === "*" || each.replace(/^W\//, "") === `"${tag}"`);
}
