import { z } from "zod";

import { ERROR_CODES } from "#contract/errors";

/** An instant: ISO 8601, UTC, milliseconds. */
export const Instant = z.iso.datetime({ precision: 3 });

/**
 * An entity's id. UUIDv7, or UUIDv8 for direct chats; always answered in lower case. One that is a
 * UUID by its shape alone is an id that nobody has.
 */
export const Id = z.guid().toLowerCase();

const Meta = z.strictObject({ request_id: z.string(), timestamp: Instant }).meta({ id: "Meta" });

/**
 * One field at fault. `path` is the field's place in the request, joined by dots. Where a state
 * does not allow what was asked, it says which state that is, and where it may go instead.
 */
export const Detail = z
  .looseObject({
    path: z.string(),
    message: z.string(),
    from: z.string().optional(),
    to: z.string().optional(),
    allowed: z.array(z.string()).optional(),
  })
  .meta({ id: "Detail" });
export type Detail = z.infer<typeof Detail>;

/** The body of every answered request (seed 001 §6). */
export const success = <T extends z.ZodType>(data: T) =>
  z.strictObject({ success: z.literal(true), data, error: z.null(), meta: Meta });

/** The body of every refused request: an RFC 9457 problem that is the seed's envelope as well. */
export const Failure = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    success: z.literal(false),
    data: z.null(),
    error: z.strictObject({
      code: z.enum(ERROR_CODES),
      message: z.string(),
      hint: z.string(),
      details: z.array(Detail),
    }),
    meta: Meta,
  })
  .meta({ id: "Failure" });
export type Failure = z.infer<typeof Failure>;

/** What a verb answers when there is nothing to say but that it is done. */
export const Done = z.strictObject({ message: z.string() }).meta({ id: "Done" });
