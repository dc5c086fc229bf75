import { and, eq, isNull, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { QueueName } from "#contract/admin";
import { dead_letters, outbox_events } from "#d1-migrations/schema/platform";
import { idFrom } from "#lib/ids";

/**
 * Puts a job that its queue gave up on among the dead letters, where an operator finds it. The same
 * job is one letter, however often it dies. The sweep lets go of it; what has been done meanwhile,
 * by another hand-out, is no dead letter.
 */
export async function bury(
  queue: QueueName,
  body: unknown,
  failure: string | null,
  env: Env,
  now: number,
): Promise<void> {
  const json = JSON.stringify(body);
  const jobId = jobIdOf(body) ?? json;
  const id = idFrom(`${queue}:${jobId}`);
  const row = (column: string) =>
    sql`(SELECT ${sql.raw(column)} FROM outbox_events WHERE id = ${jobId})`;
  const db = drizzle(env.DB);
  await db.batch([
    db
      .insert(dead_letters)
      .select(
        sql`SELECT ${id}, ${queue}, ${json}, coalesce(${failure}, ${row("failure")}), ${now}
          WHERE ${row("done_at")} IS NULL`,
      )
      .onConflictDoUpdate({
        target: dead_letters.id,
        set: { died_at: now, failure: sql`coalesce(excluded.failure, ${dead_letters.failure})` },
      }),
    db
      .update(outbox_events)
      .set({ dead_at: now })
      .where(and(eq(outbox_events.id, jobId), isNull(outbox_events.done_at))),
  ]);
}

/** Jobs have an id of their own; one about a chat is known by the chat and its version. */
function jobIdOf(body: unknown): string | undefined {
  if (typeof body !== "object" || body === null) return undefined;
  if ("id" in body) return String(body.id);
  if ("chat_id" in body && "version" in body)
    return `${String(body.chat_id)}:${String(body.version)}`;
  return undefined;
}
