import { sql } from "drizzle-orm";
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
 *
 * A change that may find nothing to change takes `rowIfChanged`, right after its own statement: it
 * is there only if that statement wrote something, and `enact` is for the one who learned that.
 */
export function prepare(effect: Effect, request_id: string, env: Env, now: number) {
  const id = newId();
  const json = JSON.stringify(effect);
  const due_at = now + GRACE_MS;
  const insert = () => drizzle(env.DB).insert(outbox_events);
  const row = insert().values({ id, effect: json, request_id, created_at: now, due_at });
  const rowIfChanged = insert().select(
    sql`SELECT ${id}, ${json}, ${request_id}, ${now}, ${due_at}, NULL, NULL, NULL
      WHERE changes() > 0`,
  );

  const enact = async (): Promise<void> => {
    try {
      await carryOut({ id, effect }, env, now);
    } catch (thrown) {
      logBug(thrown, { request_id, effect_id: id, kind: effect.kind });
    }
  };
  return { row, rowIfChanged, enact };
}
