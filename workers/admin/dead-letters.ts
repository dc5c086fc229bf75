import { and, asc, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { z } from "zod";

import { type DeadLetter, type DeadLettersQuery, QueueName } from "#contract/admin";
import { dead_letters } from "#d1-migrations/schema/platform";
import { cursorAt, placeAt } from "#workers/http/place";

type Query = z.output<typeof DeadLettersQuery>;
type Row = typeof dead_letters.$inferSelect;

/** What the queues gave up on, the oldest first. */
export async function deadLetters({ queue, cursor, limit }: Query, env: Env) {
  const { died_at, id } = dead_letters;
  const place = placeAt(cursor);
  const rows = await drizzle(env.DB)
    .select()
    .from(dead_letters)
    .where(
      and(
        queue && eq(dead_letters.queue, queue),
        place && sql`(${died_at}, ${id}) > (${place[0]}, ${place[1]})`,
      ),
    )
    .orderBy(asc(died_at), asc(id))
    .limit(limit + 1);
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return {
    dead_letters: page.map(shown),
    next_cursor: last ? cursorAt(last.died_at, last.id) : null,
  };
}

const shown = ({ id, queue, body, failure, died_at }: Row): DeadLetter => ({
  id,
  queue: QueueName.parse(queue),
  body: JSON.parse(body) as unknown,
  failure,
  died_at: new Date(died_at).toISOString(),
});
