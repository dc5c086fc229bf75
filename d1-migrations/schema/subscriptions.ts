import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { flag, instant } from "#d1-migrations/schema/columns";
import { users } from "#d1-migrations/schema/users";

/** The store's word on purchases, as RevenueCat sends it. Kept for ever: all else follows from it. */
export const subscription_events = sqliteTable(
  "subscription_events",
  {
    /** The provider's. */
    id: text({ length: 255 }).primaryKey(),
    type: text({ length: 64 }).notNull(),
    /** The provider's time: events of one customer count in the order of this and the id. */
    happened_at: instant().notNull(),
    /** The event as it came, as JSON. */
    payload: text().notNull(),
    /** Who has what it tells of by now, by one of the customer's ids; null for what tells of nothing. */
    holder: text({ length: 255 }),
    /** How many events of the same customers it was folded with: wrong, and it is refused. */
    folded_with: integer().notNull(),
    received_at: instant().notNull(),
  },
  (t) => [index("subscription_events_by_holder").on(t.holder, t.happened_at, t.id)],
);

/** The ids that events name. Whoever has one in common with somebody is the same customer. */
export const subscription_customers = sqliteTable(
  "subscription_customers",
  {
    app_user_id: text({ length: 255 }).notNull(),
    event_id: text({ length: 255 })
      .notNull()
      .references(() => subscription_events.id, { onDelete: "cascade" }),
    /** Whether it was one of our users' ids when the customer's events were last folded. */
    is_user: flag().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.app_user_id, t.event_id] }),
    index("subscription_customers_by_event").on(t.event_id),
  ],
);

/**
 * What each user's purchases come to: the fold of their events, made anew with each. It holds times
 * and no status: what they mean is reckoned when somebody asks. `user_id` is the customer's own id
 * where none of theirs is a user's yet.
 */
export const subscriptions = sqliteTable(
  "subscriptions",
  {
    user_id: text({ length: 255 }).notNull(),
    original_transaction_id: text({ length: 255 }).notNull(),
    /** Whether it carries the entitlement that opens the paid features. */
    is_pro: flag().notNull(),
    product_id: text({ length: 255 }),
    store: text({ length: 64 }),
    is_trial: flag().notNull(),
    /** Whether it is of the kind that is charged again at its end. */
    renews: flag().notNull(),
    purchased_at: instant().notNull(),
    /** Null for what never ends. */
    expires_at: instant(),
    /** Until when a payment that failed costs no access. */
    grace_ends_at: instant(),
    canceled_at: instant(),
    refunded_at: instant(),
    paused_at: instant(),
  },
  (t) => [primaryKey({ columns: [t.user_id, t.original_transaction_id] })],
);

const STATUSES = sql.raw(
  "('none', 'in_trial', 'active', 'canceled', 'grace_period', 'paused', 'expired', 'refunded')",
);

/** The status of which each user was told last. */
export const subscription_standings = sqliteTable(
  "subscription_standings",
  {
    user_id: text()
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    status: text({ length: 16 }).notNull(),
  },
  (t) => [check("subscription_standings_status", sql`${t.status} IN ${STATUSES}`)],
);
