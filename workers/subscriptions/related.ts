import { type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { StoreEvent } from "#contract/revenuecat";
import type { SubscriptionStatus } from "#contract/subscriptions";

/** Every id that is the same customer as one of `ids`, or that purchases passed to or from. */
const relatedIds = (ids: string[]): SQL => sql`
  WITH RECURSIVE related (id) AS (
    SELECT value FROM json_each(${JSON.stringify(ids)})
    UNION
    SELECT other.app_user_id FROM related
    JOIN subscription_customers one ON one.app_user_id = related.id
    JOIN subscription_customers other ON other.event_id = one.event_id
  )`;

const THEIR_EVENTS = sql`SELECT event_id FROM subscription_customers
  WHERE app_user_id IN (SELECT id FROM related)`;

/** How many events of those customers are stored. */
export const countRelated = (ids: string[]): SQL =>
  sql`(${relatedIds(ids)} SELECT count(*) FROM subscription_events WHERE id IN (${THEIR_EVENTS}))`;

/** Some customers, and everybody whom they have to do with: what is stored of them. */
export type Related = {
  events: StoreEvent[];
  /** Who had what each event tells of when it was last folded. */
  holders: Map<string, string | null>;
  /** Those of the ids that are users'. */
  users: Set<string>;
  /** What each user was last told. */
  standings: Map<string, SubscriptionStatus>;
};

export async function related(ids: string[], env: Env): Promise<Related> {
  const db = drizzle(env.DB);
  const theirs = relatedIds(ids);
  const [events, users, standings] = await Promise.all([
    db.all<{ id: string; payload: string; holder: string | null }>(
      sql`${theirs} SELECT id, payload, holder FROM subscription_events
        WHERE id IN (${THEIR_EVENTS})`,
    ),
    db.all<{ id: string }>(
      sql`${theirs} SELECT id FROM users WHERE id IN (SELECT id FROM related)`,
    ),
    db.all<{ user_id: string; status: SubscriptionStatus }>(
      sql`${theirs} SELECT user_id, status FROM subscription_standings
        WHERE user_id IN (SELECT id FROM related)`,
    ),
  ]);
  return {
    events: events.map(({ payload }) => StoreEvent.parse(JSON.parse(payload))),
    holders: new Map(events.map(({ id, holder }) => [id, holder])),
    users: new Set(users.map(({ id }) => id)),
    standings: new Map(standings.map(({ user_id, status }) => [user_id, status])),
  };
}
