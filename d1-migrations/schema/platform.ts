import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { id, instant } from "#d1-migrations/schema/columns";

/** First answers to requests that carried an `Idempotency-Key`, kept for a day. */
export const idempotency_keys = sqliteTable(
  "idempotency_keys",
  {
    user_id: id(),
    key: text({ length: 255 }).notNull(),
    /** Method, path and body of the first request. */
    fingerprint: text({ length: 64 }).notNull(),
    /** The id of what the request creates, fixed at the first try so that a retry makes the same. */
    resource_id: id(),
    /** While null, somebody works on it until `leased_until`; then a retry may take over. */
    status: integer(),
    body: text(),
    leased_until: instant().notNull(),
    created_at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.user_id, t.key] }),
    index("idempotency_keys_by_age").on(t.created_at),
  ],
);

/** What a committed change must still do elsewhere: see contract/jobs.ts. */
export const outbox_events = sqliteTable(
  "outbox_events",
  {
    id: text().primaryKey(),
    /** An `Effect` as JSON. */
    effect: text().notNull(),
    request_id: text().notNull(),
    created_at: instant().notNull(),
    /** When the sweep next hands it to the queue, unless it is done by then. */
    due_at: instant().notNull(),
    done_at: instant(),
    /** When the last try failed: it lies among the dead letters until an operator sends it again. */
    dead_at: instant(),
    /** Why the latest try failed. */
    failure: text({ length: 200 }),
  },
  // A row is in one of the two only, and both stay as small as what they are for.
  (t) => [
    index("outbox_events_due")
      .on(t.due_at)
      .where(sql`${t.done_at} IS NULL AND ${t.dead_at} IS NULL`),
    index("outbox_events_done")
      .on(t.done_at)
      .where(sql`${t.done_at} IS NOT NULL`),
  ],
);

/** What the queues gave up on, for operators to see and to send again. */
export const dead_letters = sqliteTable(
  "dead_letters",
  {
    /** Made of the queue and the job: what dies again is the same letter. */
    id: text().primaryKey(),
    /** The last word of the queue's name. */
    queue: text({ length: 32 }).notNull(),
    /** The message as it was, as JSON. */
    body: text().notNull(),
    failure: text({ length: 200 }),
    died_at: instant().notNull(),
  },
  (t) => [index("dead_letters_by_time").on(t.died_at, t.id)],
);

/** What a provider would have carried, in development and tests. */
export const dev_inbox = sqliteTable(
  "dev_inbox",
  {
    id: text().primaryKey(),
    channel: text({ enum: ["sms", "email", "push"] }).notNull(),
    to: text({ length: 320 }).notNull(),
    subject: text(),
    body: text().notNull(),
    data: text({ mode: "json" }).$type<Record<string, unknown>>(),
    created_at: instant().notNull(),
  },
  (t) => [
    index("dev_inbox_by_to").on(t.to, t.created_at),
    index("dev_inbox_by_age").on(t.created_at),
  ],
);
