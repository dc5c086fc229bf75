import { ERRORS } from "#sdk/generated/errors";
import type { DataOf, Detail, ErrorCode } from "#sdk/wire";

/** Why it failed: a word of the server's catalogue, or that nobody answered. */
export type FailureCode = ErrorCode | "OFFLINE" | "TIMEOUT";

export type Failed = {
  code: FailureCode;
  message: string;
  status: number;
  hint: string;
  details: Detail[];
  requestId: string | undefined;
  retryable: boolean;
  retryAfterMs: number | undefined;
};

/** What every call of the SDK rejects with, unless its caller aborted it. */
export class SidelineError extends Error {
  override readonly name = "SidelineError";
  readonly code: FailureCode;
  /** The HTTP status; 0 when there was no answer. */
  readonly status: number;
  /** What can be done about it. */
  readonly hint: string;
  /** The fields at fault. */
  readonly details: Detail[];
  /** What the server's log knows the request by. */
  readonly requestId: string | undefined;
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  readonly retryAfterMs: number | undefined;

  constructor(failed: Failed, options?: ErrorOptions) {
    super(failed.message, options);
    this.code = failed.code;
    this.status = failed.status;
    this.hint = failed.hint;
    this.details = failed.details;
    this.requestId = failed.requestId;
    this.retryable = failed.retryable;
    this.retryAfterMs = failed.retryAfterMs;
  }

  /** There is no way to the server. */
  static offline(cause?: unknown): SidelineError {
    const hint = "Check the network and try again.";
    return unanswered("OFFLINE", "The server cannot be reached", hint, cause);
  }

  /** The server took too long; whether it did what was asked is not known. */
  static timeout(): SidelineError {
    return unanswered("TIMEOUT", "The server took too long to answer", "Try again.");
  }

  /** Refused on this side, with the words that the server would have used. */
  static refused(code: ErrorCode, message: string): SidelineError {
    return new SidelineError({ ...ERRORS[code], code, message, ...UNTOLD, retryable: false });
  }

  /** An `error` frame. */
  static fromFrame(data: DataOf<"error">): SidelineError {
    const { reason: code, message, details = [], retryable, retry_after_ms } = data;
    // A server newer than this package may use words that it does not know.
    const { status, hint } = ERRORS[code] ?? ERRORS.INTERNAL;
    const told = { ...UNTOLD, details, retryable, retryAfterMs: retry_after_ms };
    return new SidelineError({ ...told, code, message, status, hint });
  }
}

const UNTOLD = { details: [], requestId: undefined, retryAfterMs: undefined };

const unanswered = (code: "OFFLINE" | "TIMEOUT", message: string, hint: string, cause?: unknown) =>
  new SidelineError({ ...UNTOLD, code, message, hint, status: 0, retryable: true }, { cause });
