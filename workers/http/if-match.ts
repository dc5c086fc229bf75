import { z } from "zod";

import { AppError } from "#lib/errors";

/** `If-Match: "3"`: the version that the caller saw. Bare digits say it as well. */
export const IfMatch = z.object({ "if-match": z.string().max(32).optional() });

/** Undefined where the caller does not care. Throws PRECONDITION_FAILED for what is no version. */
export function versionOf(header: string | undefined): number | undefined {
  if (header === undefined || header === "*") return undefined;
  const version = /^(?:W\/)?("?)(\d+)\1$/.exec(header)?.[2];
  if (version === undefined) throw new AppError("PRECONDITION_FAILED", "If-Match is not a version");
  return Number(version);
}
