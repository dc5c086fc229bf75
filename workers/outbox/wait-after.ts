import { backOff } from "#lib/back-off";
import { AppError } from "#lib/errors";

/**
 * How many seconds pass before the next try, after so many: twice as many each time, and not before
 * whoever refused it wants to hear of it again.
 */
export function waitAfter(thrown: unknown, attempts: number): number {
  const asked = thrown instanceof AppError ? (thrown.retryAfterMs ?? 0) / 1000 : 0;
  return Math.max(backOff(attempts), Math.ceil(asked));
}
