import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { StoreEvent } from "#contract/revenuecat";
import { subscription_customers, subscription_events } from "#d1-migrations/schema/subscriptions";
import { idsOf } from "#workers/subscriptions/customers";
import { refold } from "#workers/subscriptions/refold";
import { countRelated, related } from "#workers/subscriptions/related";
import type { Change } from "#workers/subscriptions/tell";
import { onlyIf } from "#workers/outbox/only-if";

/**
 * Takes in what a store tells: the event and all that follows from it are one batch. What was taken
 * in before changes nothing. Answers the changes that are still to be enacted.
 */
export async function receiveEvent(
  event: StoreEvent,
  requestId: string,
  env: Env,
  now: number,
): Promise<Change[]> {
  const read = async () => {
    if (await isStored(event.id, env)) return undefined;
    const known = await related(idsOf(event), env);
    const rows = rowsOf(event, known.events.length, known.users, env, now);
    return { known: { ...known, events: [...known.events, event] }, rows };
  };
  return refold(read, requestId, env, now);
}

async function isStored(id: string, env: Env): Promise<boolean> {
  const { id: column } = subscription_events;
  const rows = drizzle(env.DB).select({ id: column }).from(subscription_events);
  return (await rows.where(eq(column, id))).length > 0;
}

/** The event itself, to be folded with so many others, unless it is there by now. */
function rowsOf(event: StoreEvent, others: number, users: Set<string>, env: Env, now: number) {
  const db = drizzle(env.DB);
  const ids = idsOf(event);
  const named = JSON.stringify(ids.map((id) => [id, Number(users.has(id))]));
  return [
    db.insert(subscription_events).values({
      id: event.id,
      type: event.type,
      happened_at: event.event_timestamp_ms,
      payload: JSON.stringify(event),
      folded_with: onlyIf(
        sql`${countRelated(ids)} = ${others} AND NOT EXISTS (
          SELECT 1 FROM subscription_events WHERE id = ${event.id})`,
        others,
      ),
      received_at: now,
    }),
    db
      .insert(subscription_customers)
      .select(sql`SELECT value ->> 0, ${event.id}, value ->> 1 FROM json_each(${named})`),
  ];
}
