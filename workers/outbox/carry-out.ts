import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { EffectJob } from "#contract/jobs";
import { outbox_events } from "#d1-migrations/schema/platform";
import { perform } from "#workers/outbox/perform";

/** Does what the outbox holds, and only then marks it: a crash between the two does it twice. */
export async function carryOut(
  { id, effect }: Pick<EffectJob, "id" | "effect">,
  env: Env,
  now: number,
): Promise<void> {
  await perform(effect, env, now);
  await drizzle(env.DB).update(outbox_events).set({ done_at: now }).where(eq(outbox_events.id, id));
}
