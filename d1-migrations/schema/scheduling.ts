import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { client_profiles } from "#d1-migrations/schema/coaching";
import { flag, id, instant } from "#d1-migrations/schema/columns";
import { users } from "#d1-migrations/schema/users";

const coach = () => id().references(() => users.id, { onDelete: "cascade" });

/** Hours of a weekday, 0 for Sunday, in minutes of the day's wall clock. */
export type Window = { day_of_week: number; start_minute: number; end_minute: number };

/** When a coach works, one row a coach. Windows neither overlap nor touch: they come merged. */
export const coach_availabilities = sqliteTable("coach_availabilities", {
  coach_id: text()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  timezone: text({ length: 64 }).notNull(),
  windows: text({ mode: "json" }).$type<Window[]>().notNull(),
  /** Raised by whoever edits the windows; 0 until somebody does. */
  version: integer().notNull(),
  /** Raised by all that moves slots, overrides too: bookings name the one that they were made on. */
  revision: integer().notNull(),
  updated_at: instant().notNull(),
});

/** One date that is not like its weekday. Without times, the whole date. */
export const coach_availability_overrides = sqliteTable(
  "coach_availability_overrides",
  {
    id: text().primaryKey(),
    coach_id: coach(),
    date: text({ length: 10 }).notNull(),
    is_available: flag().notNull(),
    start_minute: integer(),
    end_minute: integer(),
    reason: text({ length: 200 }),
    created_at: instant().notNull(),
  },
  (t) => [index("coach_availability_overrides_by_date").on(t.coach_id, t.date, t.id)],
);

/** What can be booked. What is deleted stays for the sessions that were made of it. */
export const session_types = sqliteTable(
  "session_types",
  {
    id: text().primaryKey(),
    coach_id: coach(),
    name: text({ length: 100 }).notNull(),
    duration_minutes: integer().notNull(),
    slot_interval_minutes: integer().notNull(),
    buffer_before_minutes: integer().notNull(),
    buffer_after_minutes: integer().notNull(),
    min_notice_minutes: integer().notNull(),
    max_advance_days: integer().notNull(),
    capacity: integer().notNull(),
    max_per_day: integer(),
    cancellation_notice_minutes: integer().notNull(),
    color: text({ length: 7 }),
    location: text({ length: 200 }),
    is_active: flag().notNull(),
    version: integer().notNull(),
    deleted_at: instant(),
    created_at: instant().notNull(),
    updated_at: instant().notNull(),
  },
  (t) => [index("session_types_by_coach").on(t.coach_id, t.id)],
);

const STATES = ["scheduled", "cancelled", "completed", "no_show"] as const;
/** `0004_session_guard.sql` looks no further back than this for what may still go on. */
const TWELVE_HOURS_MS = 43_200_000;

/**
 * Time of a coach that is taken, by one client or, where `capacity` says so, by several. Named
 * apart from `sessions`, which are sign-ins. Triggers guard every path: see 0004_session_guard.sql.
 */
export const coaching_sessions = sqliteTable(
  "coaching_sessions",
  {
    id: text().primaryKey(),
    coach_id: coach(),
    session_type_id: id().references(() => session_types.id, { onDelete: "cascade" }),
    status: text({ enum: STATES }).notNull(),
    start_at: instant().notNull(),
    end_at: instant().notNull(),
    /** From start to end with the buffers of its type: no other session of the coach's overlaps. */
    busy_from_at: instant().notNull(),
    busy_until_at: instant().notNull(),
    /** The coach's date of the start when it was decided; `max_per_day` counts by it. */
    local_date: text({ length: 10 }).notNull(),
    /** The terms on which it was booked: later changes of the type leave them alone. */
    capacity: integer().notNull(),
    cancellation_notice_minutes: integer().notNull(),
    /** How often it was moved or cancelled: what calendars call SEQUENCE. */
    sequence: integer().notNull(),
    /** Raised by one with every change; a trigger refuses whoever saw an older one. */
    version: integer().notNull(),
    /** What its time was last decided on. */
    availability_revision: integer().notNull(),
    type_version: integer().notNull(),
    cancelled_by: text().references(() => users.id, { onDelete: "set null" }),
    cancel_reason: text({ length: 500 }),
    cancelled_at: instant(),
    completed_at: instant(),
    no_show_at: instant(),
    created_at: instant().notNull(),
    updated_at: instant().notNull(),
  },
  (t) => [
    index("coaching_sessions_busy").on(t.coach_id, t.busy_from_at),
    index("coaching_sessions_by_coach").on(t.coach_id, t.start_at, t.id),
    index("coaching_sessions_by_day").on(t.session_type_id, t.local_date),
    index("coaching_sessions_by_canceller").on(t.cancelled_by),
    check(
      "coaching_sessions_status",
      sql`${t.status} IN ('scheduled', 'cancelled', 'completed', 'no_show')`,
    ),
    check(
      "coaching_sessions_times",
      sql`${t.busy_from_at} <= ${t.start_at} AND ${t.start_at} < ${t.end_at} AND ${t.end_at} <= ${t.busy_until_at}
        AND ${t.busy_until_at} - ${t.busy_from_at} <= ${sql.raw(String(TWELVE_HOURS_MS))}`,
    ),
  ],
);

/** A client's seat in a session. */
export const session_participants = sqliteTable(
  "session_participants",
  {
    session_id: id().references(() => coaching_sessions.id, { onDelete: "cascade" }),
    client_profile_id: id().references(() => client_profiles.id, { onDelete: "cascade" }),
    user_id: id().references(() => users.id, { onDelete: "cascade" }),
    /** The request that booked it: repeated, it books nothing more. */
    booking_id: id().unique(),
    /** The session's; a trigger keeps it so. A seat for another time than the session's is refused. */
    start_at: instant().notNull(),
    status: text({ enum: ["booked", "cancelled"] }).notNull(),
    notes: text({ length: 1000 }),
    cancelled_by: text().references(() => users.id, { onDelete: "set null" }),
    cancel_reason: text({ length: 500 }),
    cancelled_at: instant(),
    created_at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.session_id, t.client_profile_id] }),
    index("session_participants_by_user").on(t.user_id, t.start_at, t.session_id),
    index("session_participants_by_client").on(t.client_profile_id, t.start_at, t.session_id),
    index("session_participants_by_canceller").on(t.cancelled_by),
    check("session_participants_status", sql`${t.status} IN ('booked', 'cancelled')`),
  ],
);

/** Whose calendar address was changed, and how often: addresses are derived from the count. */
export const calendar_feeds = sqliteTable("calendar_feeds", {
  user_id: text()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  generation: integer().notNull(),
  updated_at: instant().notNull(),
});
