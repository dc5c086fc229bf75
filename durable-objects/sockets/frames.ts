import type { DataOf, ServerEvent } from "#contract/frames";
import { ERRORS } from "#contract/errors";
import type { CoachingEvent } from "#contract/events";
import type { Refusal } from "#lib/errors";

/** One frame as text. `data` may be JSON already; `now` in milliseconds. */
export function frame<E extends ServerEvent>(
  event: E,
  data: DataOf<E>,
  now: number,
  req_id?: string,
): string {
  return frameOfJson(event, JSON.stringify(data), now, req_id);
}

export function frameOfJson(event: ServerEvent, json: string, now: number, req_id?: string) {
  const echo = req_id === undefined ? "" : `,"req_id":${JSON.stringify(req_id)}`;
  return `{"event":"${event}","data":${json}${echo},"timestamp":"${new Date(now).toISOString()}"}`;
}

/** What happened in coaching, as devices are told of it. */
export const frameOfEvent = ({ event, data }: CoachingEvent, event_id: string, now: number) =>
  JSON.stringify({ event, event_id, data, timestamp: new Date(now).toISOString() });

const RETRYABLE = new Set([429, 500, 503]);

/** What an `error` frame says of a refusal (messaging, "Names, shapes and small rules"). */
export function errorData({ code, message, details, retryAfterMs }: Refusal): DataOf<"error"> {
  const { frame: number, status } = ERRORS[code];
  return {
    code: number,
    reason: code,
    message,
    ...(details.length > 0 && { details }),
    retryable: RETRYABLE.has(status),
    ...(retryAfterMs !== undefined && { retry_after_ms: retryAfterMs }),
  };
}
