import { and, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { EffectJob } from "#contract/jobs";
import { outbox_events } from "#d1-migrations/schema/platform";
import { reasonOf } from "#lib/reason";
import { QUEUES_OWN_MS } from "#workers/outbox/put-off";
import { waitAfter } from "#workers/outbox/wait-after";

/** What failed at its first try, and why. */
export type Failure = { job: EffectJob; thrown: unknown };

/**
 * Gives the queue what failed at its first try. What is not due at `due_at` any more, the sweep has
 * handed out meanwhile. It is put off before it is sent, so that of the two one does it; should this
 * die in between, it is the sweep.
 */
export async function handOver(
  failures: Failure[],
  due_at: number,
  env: Env,
  now: number,
): Promise<void> {
  const tries = failures.map(({ job, thrown }) => ({
    job,
    failure: reasonOf(thrown),
    delaySeconds: waitAfter(thrown, 1),
  }));
  const putOff = tries.map(({ job, failure, delaySeconds }) => [
    job.id,
    failure,
    now + delaySeconds * 1000 + QUEUES_OWN_MS,
  ]);
  const ours = await drizzle(env.DB)
    .update(outbox_events)
    .set({ failure: sql`failed.value ->> 1`, due_at: sql`failed.value ->> 2` })
    .from(sql`json_each(${JSON.stringify(putOff)}) AS failed`)
    .where(and(sql`${outbox_events.id} = failed.value ->> 0`, eq(outbox_events.due_at, due_at)))
    .returning({ id: outbox_events.id });
  const ids = new Set(ours.map(({ id }) => id));
  const messages = tries
    .filter(({ job }) => ids.has(job.id))
    .map(({ job, delaySeconds }) => ({ body: job, delaySeconds }));
  if (messages.length > 0) await env.EFFECTS.sendBatch(messages);
}
