import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { subscription_events } from "#d1-migrations/schema/subscriptions";
import { refold } from "#workers/subscriptions/refold";
import { countRelated, related } from "#workers/subscriptions/related";
import { onlyIf } from "#workers/outbox/only-if";

/**
 * Gives a user what was bought under their id, or one that is the same, while there was no account
 * for it yet.
 */
export async function claim(userId: string, env: Env, now: number): Promise<void> {
  const read = async () => {
    const known = await related([userId], env);
    const { events } = known;
    if (!events[0]) return undefined;
    const unchanged = sql`${countRelated([userId])} = ${events.length}`;
    const guard = drizzle(env.DB)
      .update(subscription_events)
      .set({ folded_with: onlyIf(unchanged, subscription_events.folded_with) })
      .where(eq(subscription_events.id, events[0].id));
    return { known, rows: [guard] };
  };
  const changes = await refold(read, `claim-${userId}`, env, now);
  for (const { enact } of changes) await enact();
}
