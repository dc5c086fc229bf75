import { z } from "zod";

import { Id, Instant } from "#contract/envelope";
import { Cursor, limit } from "#contract/paging";

/** The queues, by the last word of their names. */
export const QueueName = z.enum(["effects", "directory", "push"]);
export type QueueName = z.infer<typeof QueueName>;

export const DeadLettersQuery = z.strictObject({
  queue: QueueName.optional(),
  cursor: Cursor,
  limit: limit(100, 50),
});

/** A job that was tried as often as its queue tries, or that no retry would help. */
export const DeadLetter = z
  .strictObject({
    id: Id,
    queue: QueueName,
    /** The job: whom it concerns and what is to be done, nothing that people wrote. */
    body: z.unknown(),
    /** What went wrong the last time, as far as it is known. */
    failure: z.string().nullable(),
    died_at: Instant,
  })
  .meta({ id: "DeadLetter" });
export type DeadLetter = z.infer<typeof DeadLetter>;

export const DeadLetters = z
  .strictObject({ dead_letters: z.array(DeadLetter), next_cursor: z.string().nullable() })
  .meta({ id: "DeadLetters" });
export type DeadLetters = z.infer<typeof DeadLetters>;

export const DeadLetterParams = z.strictObject({ id: Id });

export const RetryAll = z.strictObject({ queue: QueueName }).meta({ id: "RetryAll" });

/** `remaining` is what one request did not get to: repeat it. */
export const Retried = z
  .strictObject({ retried: z.int().nonnegative(), remaining: z.int().nonnegative() })
  .meta({ id: "Retried" });
