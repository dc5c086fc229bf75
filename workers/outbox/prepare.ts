import { drizzle } from "drizzle-orm/d1";

import type { Effect } from "#contract/jobs";
import { outbox_events } from "#d1-migrations/schema/platform";
import { newId } from "#lib/ids";
import { logBug } from "#lib/log";
import { carryOut } from "#workers/outbox/carry-out";

/** How long the caller has to do it before the sweep takes it up. */
const GRACE_MS = 5_000;

/**
 * What a change in D1 must still do elsewhere. `row` goes into the change's own batch, so that the
 * effect is as certain as the change; `enact`, called after the batch, does it at once. Whatever
 * keeps it from being done is left to the sweep: to the caller, the change has succeeded.
 */
export function prepare(effect: Effect, request_id: string, env: Env, now: number) {
  const id = newId();
  const row = drizzle(env.DB)
    .insert(outbox_events)
    .values({
      id,
      effect: JSON.stringify(effect),
      request_id,
      created_at: now,
      due_at: now + GRACE_MS,
    });

  const enact = async (): Promise<void> => {
    try {
      await carryOut({ id, effect }, env, now);
    } catch (thrown) {
      logBug(thrown, { request_id, effect_id: id, kind: effect.kind });
    }
  };
  return { row, enact };
}
