import { AppError } from "#lib/errors";
import { logWarning } from "#lib/log";

/** A mail that did not leave. The reason is logged, and names nobody. */
export function notSent(reason: string): AppError {
  logWarning("mail_failed", { reason });
  return new AppError("UNAVAILABLE", "The mail could not be sent", { retryAfterMs: 30_000 });
}
