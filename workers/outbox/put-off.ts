import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { outbox_events } from "#d1-migrations/schema/platform";

const MINUTE_MS = 60_000;

/**
 * Writes down why a try failed. While the queue has the job, until it is tried again and a minute
 * more, the sweep leaves it alone.
 */
export async function putOff(
  id: string,
  failure: string,
  delaySeconds: number,
  env: Env,
  now: number,
): Promise<void> {
  await drizzle(env.DB)
    .update(outbox_events)
    .set({ failure, due_at: now + delaySeconds * 1000 + MINUTE_MS })
    .where(eq(outbox_events.id, id));
}
