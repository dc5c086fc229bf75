import type { z } from "zod";

import { Failure, success } from "#contract/envelope";
import { ERRORS, type ErrorCode } from "#contract/errors";

/** Fragments that let a route's spec say only what is particular to it. */

export const json = <T extends z.ZodType>(schema: T) => ({
  required: true as const,
  content: { "application/json": { schema } },
});

export const returns = <T extends z.ZodType>(data: T, description: string) => ({
  description,
  content: { "application/json": { schema: success(data) } },
});

const failure = (codes: string[]) => ({
  description: codes.map((code) => `\`${code}\``).join(", "),
  content: { "application/problem+json": { schema: Failure } },
});

/** What any route may answer, whatever it does. */
const ANYWHERE = [
  "MALFORMED_REQUEST",
  "INVALID_CURSOR",
  "VALIDATION_ERROR",
  "PAYLOAD_TOO_LARGE",
  "UNSUPPORTED_MEDIA_TYPE",
  "RATE_LIMITED",
  "UNAVAILABLE",
  "INTERNAL",
] as const satisfies ErrorCode[];
const SIGNED_IN = [
  "UNAUTHENTICATED",
  "TOKEN_EXPIRED",
  "SESSION_ENDED",
] as const satisfies ErrorCode[];

type Failures = Record<number, ReturnType<typeof failure>>;

/** The failures a route names, and those that any route may give, by HTTP status. */
const byStatus = (codes: readonly ErrorCode[]): Failures => {
  const statuses = Map.groupBy(new Set(codes), (code) => ERRORS[code].status);
  return Object.fromEntries([...statuses].map(([status, those]) => [status, failure(those)]));
};

/** For routes that anyone may call. */
export const fails = (...codes: ErrorCode[]): Failures => byStatus([...codes, ...ANYWHERE]);

/** For routes behind `...asUser`. */
export const failsForUser = (...codes: ErrorCode[]): Failures =>
  byStatus([...codes, ...SIGNED_IN, ...ANYWHERE]);
