import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Effect } from "#contract/jobs";
import { outbox_events } from "#d1-migrations/schema/platform";
import { newId } from "#lib/ids";
import { logWarning } from "#lib/log";
import { perform } from "#workers/outbox/perform";

/**
 * What a change in D1 must still do elsewhere. `row` goes into the change's own batch, so that the
 * effect is as certain as the change; `enact` then does it at once. Whatever keeps it from being
 * done is left to the sweep.
 */
export function prepare(effect: Effect, request_id: string, env: Env, now: number) {
  const id = newId();
  const db = drizzle(env.DB);
  const row = db
    .insert(outbox_events)
    .values({ id, effect: JSON.stringify(effect), request_id, created_at: now });

  const enact = async (): Promise<void> => {
    try {
      await perform(effect, env);
      await db.update(outbox_events).set({ done_at: now }).where(eq(outbox_events.id, id));
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.name : "unknown";
      logWarning("effect_postponed", { request_id, id, kind: effect.kind, reason });
    }
  };
  return { row, enact };
}
