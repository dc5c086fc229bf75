import { and, desc, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { z } from "zod";

import { StoreEvent } from "#contract/revenuecat";
import type { SubscriptionEvents, SubscriptionEventsQuery } from "#contract/subscriptions";
import { subscription_events } from "#d1-migrations/schema/subscriptions";
import { afterPlace, nextPlace } from "#workers/http/place";

type Query = z.output<typeof SubscriptionEventsQuery>;

/** What the stores told of the user's purchases, the latest first. */
export async function listEvents(
  userId: string,
  { cursor, limit }: Query,
  env: Env,
): Promise<SubscriptionEvents> {
  const { holder, happened_at, id, payload } = subscription_events;
  const rows = await drizzle(env.DB)
    .select({ payload })
    .from(subscription_events)
    .where(and(eq(holder, userId), afterPlace(cursor, happened_at, id, "desc")))
    .orderBy(desc(happened_at), desc(id))
    .limit(limit + 1);
  const found = rows.map((row) => StoreEvent.parse(JSON.parse(row.payload)));
  return {
    events: found.slice(0, limit).map(shown),
    next_cursor: nextPlace(found, limit, (event) => [event.event_timestamp_ms, event.id]),
  };
}

const shown = (event: StoreEvent): SubscriptionEvents["events"][number] => ({
  id: event.id,
  type: event.type,
  environment: event.environment ?? null,
  product_id: event.product_id ?? null,
  original_transaction_id: event.original_transaction_id ?? null,
  expires_at: event.expiration_at_ms ? new Date(event.expiration_at_ms).toISOString() : null,
  happened_at: new Date(event.event_timestamp_ms).toISOString(),
});
