import { z } from "zod";

/** `?limit=`: a page's length, refused when out of range rather than clipped. */
export const limit = (max: number, standard: number) =>
  z.coerce.number().int().min(1).max(max).default(standard);

/** `?cursor=`: opaque, from the page before. The list itself refuses what it has not given. */
export const Cursor = z.string().max(8192).optional();
