import { inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { outbox_events } from "#d1-migrations/schema/platform";

/** Nobody hands these effects out again. */
export async function markDone(ids: string[], env: Env, now: number): Promise<void> {
  await drizzle(env.DB)
    .update(outbox_events)
    .set({ done_at: now })
    .where(inArray(outbox_events.id, sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`));
}
