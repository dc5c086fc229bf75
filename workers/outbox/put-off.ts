import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { EffectJob } from "#contract/jobs";
import { outbox_events } from "#d1-migrations/schema/platform";

const MINUTE_MS = 60_000;

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
    .set({ failure, due_at: until + MINUTE_MS })
    .where(eq(outbox_events.id, id));
}
