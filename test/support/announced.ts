import { env } from "cloudflare:workers";
import { and, asc, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { CoachingEvent } from "#contract/events";
import { outbox_events } from "#d1-migrations/schema/platform";

/** What the outbox has announced, or still has to announce, to somebody: the oldest first. */
export async function announcedTo({ id }: { id: string }): Promise<CoachingEvent[]> {
  const { effect, created_at } = outbox_events;
  const rows = await drizzle(env.DB)
    .select({ happened: sql<string>`${effect} ->> '$.happened'` })
    .from(outbox_events)
    .where(
      and(
        eq(sql`${effect} ->> '$.kind'`, "event.announced"),
        sql`EXISTS (SELECT 1 FROM json_each(${effect} -> '$.to') WHERE value = ${id})`,
      ),
    )
    .orderBy(asc(created_at), asc(outbox_events.id));
  return rows.map(({ happened }) => CoachingEvent.parse(JSON.parse(happened)));
}
