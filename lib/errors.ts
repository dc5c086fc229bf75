import type { z } from "zod";

import type { Detail } from "#contract/envelope";
import { ERRORS, type ErrorCode } from "#contract/errors";

/** A counted allowance that is spent, as the `RateLimit-*` headers tell it. */
export type Limit = { limit: number; remaining: number; resetSeconds: number };

/** What else a refusal may say. */
type Particulars = { details?: Detail[]; retryAfterMs?: number; limit?: Limit };

/** A failure the caller is allowed to read. Any other thrown value is a bug. */
export class AppError extends Error {
  override readonly name = "AppError";
  readonly code: ErrorCode;
  readonly details: Detail[];
  /** For refusals that time heals. */
  readonly retryAfterMs: number | undefined;
  readonly limit: Limit | undefined;

  constructor(
    code: ErrorCode,
    message: string = ERRORS[code].title,
    { details = [], retryAfterMs, limit }: Particulars = {},
  ) {
    super(message);
    this.code = code;
    this.details = details;
    this.retryAfterMs = retryAfterMs;
    this.limit = limit;
  }
}

/** What a Durable Object answers instead of throwing: an expected refusal is a value. */
export type Refusal = {
  code: ErrorCode;
  message: string;
  details: { path: string; message: string }[];
  retryAfterMs?: number | undefined;
  limit?: Limit | undefined;
};

/** A request's outcome as it crosses between Durable Objects and Workers. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

export const fieldError = (path: string, message: string, code: ErrorCode = "VALIDATION_ERROR") =>
  new AppError(code, undefined, { details: [{ path, message }] });

/** A change of state that its table of transitions does not have. */
export const transitionRefused = (
  code: ErrorCode,
  { from, to, allowed }: { from: string; to: string; allowed: readonly string[] },
) =>
  new AppError(code, undefined, {
    details: [
      { path: "status", message: `${from} cannot become ${to}`, from, to, allowed: [...allowed] },
    ],
  });

/** A failed zod parse. */
export const invalid = (error: z.core.$ZodError) =>
  new AppError("VALIDATION_ERROR", undefined, { details: detailsOf(error) });

/** Every offending field by its path, at most twenty. */
export const detailsOf = ({ issues }: z.core.$ZodError): Refusal["details"] =>
  issues
    .flatMap(innermost)
    .slice(0, 20)
    .map(({ path, message }) => ({ path: path.join("."), message }));

/**
 * Fields that nobody knows, each by its own path. Of a choice that fits in no way: what is wrong
 * within the one that the caller has begun.
 */
function innermost(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string }[] {
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({ path: [...issue.path, key], message: "is not known here" }));
  if (issue.code !== "invalid_union") return [issue];
  const begun =
    issue.errors.find((ways) => ways.every(({ code }) => code === "unrecognized_keys")) ??
    issue.errors.find((ways) => ways.some(({ path }) => path.length > 0));
  if (!begun) return [issue];
  return begun
    .flatMap(innermost)
    .map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}

/** What a caller may be told about any thrown value; undefined for a bug. */
export const refusalOf = (thrown: unknown): Refusal | undefined => {
  if (!(thrown instanceof AppError)) return undefined;
  const { code, message, details, retryAfterMs, limit } = thrown;
  return { code, message, details, retryAfterMs, limit };
};

function refusalOrThrow(thrown: unknown): Refusal {
  const refusal = refusalOf(thrown);
  if (!refusal) throw thrown;
  return refusal;
}

/** Runs a verb of a Durable Object, turning what it refuses into a value. Bugs still throw. */
export function attempt<T>(verb: () => T): Outcome<T> {
  try {
    return { ok: true, value: verb() };
  } catch (thrown) {
    return { ok: false, refusal: refusalOrThrow(thrown) };
  }
}

/** The same for a verb that waits. */
export async function attemptAsync<T>(verb: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await verb() };
  } catch (thrown) {
    return { ok: false, refusal: refusalOrThrow(thrown) };
  }
}

/** The other side of `attempt`: the value, or the refusal thrown again. */
export function unwrap<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  const { code, message, details, retryAfterMs, limit } = outcome.refusal;
  throw new AppError(code, message, {
    details,
    ...(retryAfterMs !== undefined && { retryAfterMs }),
    ...(limit && { limit }),
  });
}
