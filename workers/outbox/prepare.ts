import { type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Effect } from "#contract/jobs";
import { outbox_events } from "#d1-migrations/schema/platform";
import { newId } from "#lib/ids";
import { logBug } from "#lib/log";
import { enact } from "#workers/outbox/enact";

/** How long the caller has to do it before the sweep takes it up. */
const GRACE_MS = 5_000;

/**
 * What a change in D1 must still do elsewhere. `row` goes into the change's own batch, so that the
 * effect is as certain as the change; `enact`, called after the batch, does it at once. Whatever
 * keeps it from being done is left to the queue or the sweep: to the caller, the change has succeeded.
 *
 * A change that may find nothing to change takes `rowIfChanged`, right after its own statement: it
 * is there only if that statement wrote something, and `enact` is for the one who learned that.
 */
export function prepare(effect: Effect, request_id: string, env: Env, now: number) {
  const only = prepareAll([effect], request_id, env, now);
  return { row: only.rows, rowIfChanged: only.rowsIfChanged, enact: only.enact };
}

/** The same for several effects of one change: one statement, however many they are. */
export function prepareAll(effects: Effect[], request_id: string, env: Env, now: number) {
  const jobs = effects.map((effect) => ({ id: newId(), request_id, effect }));
  const due_at = now + GRACE_MS;
  const insertWhere = (condition: SQL) =>
    drizzle(env.DB)
      .insert(outbox_events)
      .select(
        sql`SELECT value ->> 'id', value ->> 'effect', ${request_id}, ${now}, ${due_at}, NULL, NULL, NULL
          FROM json_each(${JSON.stringify(jobs)}) WHERE ${condition}`,
      );
  return {
    rows: insertWhere(sql`true`),
    rowsIfChanged: insertWhere(sql`changes() > 0`),
    enact: () =>
      enact(jobs, due_at, env, now).catch((thrown: unknown) => logBug(thrown, { request_id })),
  };
}
