import { z } from "zod";

/** `?limit=`: a page's length, refused when out of range rather than clipped. */
export const limit = (max: number, standard: number) =>
  z.coerce.number().int().min(1).max(max).default(standard);

/** `?cursor=`: opaque, from the page before. */
export const Cursor = z.string().min(1).max(512).optional();
