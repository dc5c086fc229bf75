import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { EffectJob } from "#contract/jobs";
import { outbox_events } from "#d1-migrations/schema/platform";

/** For so long after a try is due the sweep leaves it to the queue. */
export const QUEUES_OWN_MS = 60_000;

/**
 * Writes down why a try failed. Until the queue has tried it again, and a minute more, the sweep
 * leaves it alone.
 */
export async function putOff(
  { id }: EffectJob,
  until: number,
  failure: string,
  env: Env,
): Promise<void> {
  await drizzle(env.DB)
    .update(outbox_events)
    .set({ failure, due_at: until + QUEUES_OWN_MS })
    .where(eq(outbox_events.id, id));
}
