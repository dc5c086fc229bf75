import { and, asc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { z } from "zod";

import { type DeadLetter, type DeadLettersQuery, QueueName } from "#contract/admin";
import { dead_letters } from "#d1-migrations/schema/platform";
import { afterPlace, nextPlace } from "#workers/http/place";

type Query = z.output<typeof DeadLettersQuery>;
type Row = typeof dead_letters.$inferSelect;

/** What the queues gave up on, the oldest first. */
export async function deadLetters({ queue, cursor, limit }: Query, env: Env) {
  const { died_at, id } = dead_letters;
  const rows = await drizzle(env.DB)
    .select()
    .from(dead_letters)
    .where(and(queue && eq(dead_letters.queue, queue), afterPlace(cursor, died_at, id)))
    .orderBy(asc(died_at), asc(id))
    .limit(limit + 1);
  return {
    dead_letters: rows.slice(0, limit).map(shown),
    next_cursor: nextPlace(rows, limit, (row) => [row.died_at, row.id]),
  };
}

const shown = ({ id, queue, body, failure, died_at }: Row): DeadLetter => ({
  id,
  queue: QueueName.parse(queue),
  body: JSON.parse(body) as unknown,
  failure,
  died_at: new Date(died_at).toISOString(),
});
