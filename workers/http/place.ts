import { z } from "zod";

import { AppError } from "#lib/errors";

/** Where a page ends in a list by time: the time, and the id that tells equal times apart. */
const Place = z.tuple([z.int(), z.string()]);
type Place = z.infer<typeof Place>;

export const cursorAt = (...place: Place): string =>
  Buffer.from(JSON.stringify(place)).toString("base64url");

/** Throws INVALID_CURSOR for what `cursorAt` did not make. */
export function placeAt(cursor: string | undefined): Place | undefined {
  if (cursor === undefined) return undefined;
  try {
    return Place.parse(JSON.parse(Buffer.from(cursor, "base64url").toString()));
  } catch {
    throw new AppError("INVALID_CURSOR");
  }
}
