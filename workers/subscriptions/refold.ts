import { and, eq, inArray, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { drizzle } from "drizzle-orm/d1";

import type { StoreEvent } from "#contract/revenuecat";
import {
  subscription_customers,
  subscription_events,
  subscriptions,
} from "#d1-migrations/schema/subscriptions";
import { chunk } from "#lib/chunk";
import { AppError } from "#lib/errors";
import { fold, type Folded } from "#workers/subscriptions/fold";
import type { Related } from "#workers/subscriptions/related";
import { type Change, tell } from "#workers/subscriptions/tell";
import { wasRefused } from "#workers/outbox/only-if";

/**
 * What is to be folded, and rows that go in with it. One of them is `onlyIf` no more events have
 * come since. Undefined: there is nothing to do.
 */
export type Prepared = { known: Related; rows: BatchItem<"sqlite">[] } | undefined;

const TRIES = 8;
/** D1 takes a hundred values a statement. */
const ROWS_AT_ONCE = 7;

/**
 * Writes what customers hold, from all their events, in one batch. Of two who do so at once, the
 * second reads and folds anew, the first one's events included. Answers whom that concerns.
 */
export async function refold(
  read: () => Promise<Prepared>,
  requestId: string,
  env: Env,
  now: number,
): Promise<Change[]> {
  for (let i = 0; i < TRIES; i++) {
    const found = await read();
    if (!found) return [];
    const { known, rows } = found;
    const { holdings, holders } = foldAll(known, env);
    const changes = tell(known, holdings, requestId, env, now);
    try {
      const told = changes.flatMap(({ statements }) => statements);
      const [first, ...rest] = [...rows, ...projection(known, holdings, holders, env), ...told];
      await drizzle(env.DB).batch([first!, ...rest]);
      return changes;
    } catch (thrown) {
      if (!wasRefused(thrown)) throw thrown;
    }
  }
  throw new AppError("UNAVAILABLE", "Too much happens at once", { retryAfterMs: 1000 });
}

/** Purchases in a store's sandbox are nobody's money: in production they are listed and open nothing. */
function foldAll({ events, users }: Related, { ENVIRONMENT }: Env): Folded {
  const isUser = (id: string) => users.has(id);
  const counts = ({ environment }: StoreEvent) =>
    ENVIRONMENT !== "production" || environment !== "SANDBOX";
  return {
    holdings: fold(events.filter(counts), isUser).holdings,
    holders: fold(events, isUser).holders,
  };
}

/** The rows of what all of them hold now, in place of those of before. */
function projection(
  known: Related,
  holdings: Folded["holdings"],
  holders: Folded["holders"],
  env: Env,
) {
  const db = drizzle(env.DB);
  const before = [...known.holders.values()].filter((holder) => holder !== null);
  const concerned = [...new Set([...before, ...holders.values()])];
  const moved = [...holders].filter(([id, holder]) => known.holders.get(id) !== holder);
  const rows = [...holdings].flatMap(([user_id, held]) => held.map((one) => ({ user_id, ...one })));
  return [
    db
      .update(subscription_events)
      .set({
        holder: sql`(SELECT value ->> 1 FROM json_each(${json(moved)}) WHERE value ->> 0 = ${subscription_events.id})`,
      })
      .where(
        inArray(subscription_events.id, sql`(SELECT value ->> 0 FROM json_each(${json(moved)}))`),
      ),
    db
      .update(subscription_customers)
      .set({ is_user: true })
      .where(
        and(
          eq(subscription_customers.is_user, false),
          inArray(subscription_customers.app_user_id, listed([...known.users])),
        ),
      ),
    db.delete(subscriptions).where(inArray(subscriptions.user_id, listed(concerned))),
    ...chunk(rows, ROWS_AT_ONCE).map((some) => db.insert(subscriptions).values(some)),
  ];
}

const json = JSON.stringify;
/** However many there are, they are one value of the statement. */
const listed = (values: string[]) => sql`(SELECT value FROM json_each(${json(values)}))`;
