import { ERRORS } from "#sdk/generated/errors";
import type { components } from "#sdk/generated/rest";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { ErrorCode } from "#sdk/wire";

type Failure = components["schemas"]["Failure"];

/** The server's no as an error; also the no of whatever stands before it. */
export function refusal(response: Response, body: string): SidelineError {
  const { status, headers } = response;
  const failure = failureIn(body);
  const code = failure?.error.code ?? codeFor(status);
  return new SidelineError({
    code,
    status,
    message: failure?.error.message ?? `The server answered ${status}`,
    hint: failure?.error.hint ?? ERRORS[code].hint,
    details: failure?.error.details ?? [],
    requestId: failure?.meta.request_id ?? headers.get("x-request-id") ?? undefined,
    retryable: status === 429 || status >= 500 || code === "IDEMPOTENCY_IN_PROGRESS",
    retryAfterMs: retryAfter(headers.get("retry-after")),
  });
}

function failureIn(body: string): Failure | undefined {
  try {
    const failure: Failure = JSON.parse(body);
    return typeof failure?.error?.code === "string" ? failure : undefined;
  } catch {
    return undefined;
  }
}

/** For answers that are not Sideline's: a proxy's page, a platform's own limit. */
function codeFor(status: number): ErrorCode {
  if (status >= 502 && status <= 504) return "UNAVAILABLE";
  const known = Object.entries(ERRORS).find(([, error]) => error.status === status);
  return isCode(known?.[0]) ? known[0] : "INTERNAL";
}

const isCode = (word: string | undefined): word is ErrorCode =>
  word !== undefined && word in ERRORS;

/** Seconds or a date, as HTTP allows both. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isNaN(ms) ? undefined : Math.max(0, ms);
}
