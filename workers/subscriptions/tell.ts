import { eq } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { drizzle } from "drizzle-orm/d1";

import { subscription_standings } from "#d1-migrations/schema/subscriptions";
import { announce } from "#workers/outbox/announce";
import type { Folded } from "#workers/subscriptions/fold";
import { best, statusOf } from "#workers/subscriptions/held";
import type { Related } from "#workers/subscriptions/related";
import { onlyIf } from "#workers/outbox/only-if";

/** A user whose subscription stands differently: how that is written down and told. */
export type Change = { statements: BatchItem<"sqlite">[]; enact: () => Promise<void> };

/**
 * Tells each user whose status is another than the one they were last told. If somebody else has
 * told them meanwhile, the batch is undone: a change is told once.
 */
export function tell(
  { users, standings }: Related,
  holdings: Folded["holdings"],
  requestId: string,
  env: Env,
  now: number,
): Change[] {
  return [...users].flatMap((user_id) => {
    const held = best(holdings.get(user_id) ?? [], now);
    const previous_status = standings.get(user_id) ?? "none";
    const status = held ? statusOf(held, now) : "none";
    if (status === previous_status) return [];
    const data = { previous_status, current_status: status };
    const people = { to: [user_id], actor: null };
    const event = { event: "subscription.changed" as const, data };
    const { row, enact } = announce(event, people, requestId, env, now);
    const standing = drizzle(env.DB)
      .insert(subscription_standings)
      .values({ user_id, status })
      .onConflictDoUpdate({
        target: subscription_standings.user_id,
        set: { status: onlyIf(eq(subscription_standings.status, previous_status), status) },
      });
    return [{ statements: [standing, row], enact }];
  });
}
