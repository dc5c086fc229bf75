import { and, asc, inArray, isNull, lt, lte, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { EffectJob } from "#contract/jobs";
import { outbox_events } from "#d1-migrations/schema/platform";
import { logBug } from "#lib/log";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** As many messages as a queue takes in one call, and as many calls as one run makes. */
const BATCH = 100;
const BATCHES = 10;

/**
 * Hands what is due and neither done nor dead to the queue, again and again. Each gap is as long as
 * the row is old, so gaps double, up to an hour: an outage is not made worse by retries. What the
 * queue itself retries comes up here only should the queue have lost it.
 */
export async function sweepOutbox(env: Env, now: number): Promise<void> {
  for (let i = 0; i < BATCHES; i++) {
    const rows = await claimDue(env, now);
    const jobs = rows.flatMap((row) => {
      const job = EffectJob.safeParse({ ...row, effect: JSON.parse(row.effect) });
      if (!job.success) logBug(job.error, { effect_id: row.id });
      return job.success ? [{ body: job.data }] : [];
    });
    if (jobs.length > 0) await env.EFFECTS.sendBatch(jobs);
    if (rows.length < BATCH) return;
  }
}

/** Two sweeps at once claim different rows. What is claimed and not sent comes up again. */
function claimDue(env: Env, now: number) {
  const db = drizzle(env.DB);
  const due = db
    .select({ id: outbox_events.id })
    .from(outbox_events)
    .where(
      and(
        isNull(outbox_events.done_at),
        isNull(outbox_events.dead_at),
        lte(outbox_events.due_at, now),
      ),
    )
    .orderBy(asc(outbox_events.due_at))
    .limit(BATCH);
  const age = sql`${now} - ${outbox_events.created_at}`;
  return db
    .update(outbox_events)
    .set({ due_at: sql`${now} + min(max(${age}, ${MINUTE_MS}), ${HOUR_MS})` })
    .where(inArray(outbox_events.id, due))
    .returning({
      id: outbox_events.id,
      request_id: outbox_events.request_id,
      effect: outbox_events.effect,
    });
}

/** What is done is kept for a day, for whoever asks what happened. */
export async function forgetDone(env: Env, now: number): Promise<void> {
  const db = drizzle(env.DB);
  const old = db
    .select({ id: outbox_events.id })
    .from(outbox_events)
    .where(lt(outbox_events.done_at, now - DAY_MS))
    .limit(BATCH * BATCHES);
  await db.delete(outbox_events).where(inArray(outbox_events.id, old));
}
