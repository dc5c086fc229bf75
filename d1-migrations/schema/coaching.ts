import { sql } from "drizzle-orm";
import { check, index, integer, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

import { flag, id, instant, oneOf, texts } from "#d1-migrations/schema/columns";
import { users } from "#d1-migrations/schema/users";

/** Who coaches. A coach's id everywhere is their user's id. */
export const coach_profiles = sqliteTable("coach_profiles", {
  user_id: text()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  business_name: text({ length: 100 }).notNull().default(""),
  bio: text({ length: 4000 }).notNull().default(""),
  specialties: texts().default([]),
  /** In minor units of `hourly_rate_currency` (ISO 4217); both or neither. */
  hourly_rate_amount: integer(),
  hourly_rate_currency: text({ length: 3 }),
  show_rate: flag().notNull().default(false),
  social_links: text({ mode: "json" }).$type<Record<string, string>>().notNull().default({}),
  /** IANA: what the coach's own days and hours are reckoned in. */
  timezone: text({ length: 64 }).notNull().default("UTC"),
  is_accepting_clients: flag().notNull().default(true),
  version: integer().notNull().default(1),
  created_at: instant().notNull(),
  updated_at: instant().notNull(),
});

const coach = () => id().references(() => coach_profiles.user_id, { onDelete: "cascade" });

export const certifications = sqliteTable(
  "certifications",
  {
    id: text().primaryKey(),
    coach_id: coach(),
    name: text({ length: 120 }).notNull(),
    issuing_org: text({ length: 120 }).notNull().default(""),
    description: text({ length: 1000 }).notNull().default(""),
    certificate_url: text({ length: 2048 }).notNull().default(""),
    issued_date: text({ length: 10 }),
    expiry_date: text({ length: 10 }),
    version: integer().notNull().default(1),
    created_at: instant().notNull(),
    updated_at: instant().notNull(),
  },
  (t) => [index("certifications_by_coach").on(t.coach_id, t.id)],
);

export const coach_locations = sqliteTable(
  "coach_locations",
  {
    id: text().primaryKey(),
    coach_id: coach(),
    name: text({ length: 120 }).notNull(),
    type: text({ enum: ["gym", "studio", "outdoor", "home", "online"] })
      .notNull()
      .default("gym"),
    address: text({ length: 200 }).notNull().default(""),
    city: text({ length: 100 }).notNull().default(""),
    state: text({ length: 100 }).notNull().default(""),
    zip_code: text({ length: 20 }).notNull().default(""),
    /** ISO 3166-1 alpha-2. */
    country: text({ length: 2 }),
    notes: text({ length: 1000 }).notNull().default(""),
    version: integer().notNull().default(1),
    created_at: instant().notNull(),
    updated_at: instant().notNull(),
  },
  (t) => [index("coach_locations_by_coach").on(t.coach_id, t.id)],
);

const CLIENT_STATUSES = ["active", "paused", "archived"] as const;

/** A user as the client of one coach. One user may have several coaches, and so several rows. */
export const client_profiles = sqliteTable(
  "client_profiles",
  {
    id: text().primaryKey(),
    coach_id: coach(),
    user_id: id().references(() => users.id, { onDelete: "cascade" }),
    /** The direct chat of the two: the conversations' way from the chat back to here. */
    chat_id: id(),
    status: text({ enum: CLIENT_STATUSES }).notNull(),
    goals: text({ length: 2000 }).notNull().default(""),
    tags: texts().default([]),
    /** The coach's own: never in anything that the client is answered. */
    private_notes: text({ length: 10_000 }).notNull().default(""),
    version: integer().notNull().default(1),
    /** When the user accepted an invite, the last time. */
    joined_at: instant().notNull(),
    paused_at: instant(),
    archived_at: instant(),
    /** Who left has to accept an invite again; whom the coach archived, the coach can take back. */
    archived_by: text({ enum: ["coach", "client"] }),
    created_at: instant().notNull(),
    updated_at: instant().notNull(),
  },
  (t) => [
    uniqueIndex("client_profiles_pair").on(t.coach_id, t.user_id),
    index("client_profiles_by_coach").on(t.coach_id, t.id),
    index("client_profiles_by_status").on(t.coach_id, t.status, t.id),
    index("client_profiles_by_user").on(t.user_id, t.id),
    // Not unique: two people may coach each other.
    index("client_profiles_by_chat").on(t.chat_id),
    index("client_profiles_by_end")
      .on(t.archived_at)
      .where(sql`${t.archived_at} IS NOT NULL`),
    check("client_profiles_status", oneOf(t.status, CLIENT_STATUSES)),
  ],
);

const CODE_STATUSES = ["active", "used", "deactivated"] as const;

/** What makes one user the client of a coach. That a code has expired is asked of the clock. */
export const invite_codes = sqliteTable(
  "invite_codes",
  {
    id: text().primaryKey(),
    coach_id: coach(),
    /** As `workers/coaching/invite-code.ts` folds what people type. */
    code: text({ length: 10 }).notNull().unique(),
    status: text({ enum: CODE_STATUSES }).notNull(),
    expires_at: instant().notNull(),
    used_by: text().references(() => users.id, { onDelete: "set null" }),
    used_at: instant(),
    deactivated_at: instant(),
    created_at: instant().notNull(),
  },
  (t) => [
    index("invite_codes_by_coach").on(t.coach_id, t.id),
    index("invite_codes_by_user").on(t.used_by),
    check("invite_codes_status", oneOf(t.status, CODE_STATUSES)),
  ],
);

/** What a client tells when the two begin. Of use only as a whole, so kept as a whole. */
export const client_intake_forms = sqliteTable("client_intake_forms", {
  client_profile_id: text()
    .primaryKey()
    .references(() => client_profiles.id, { onDelete: "cascade" }),
  answers: text({ mode: "json" }).$type<Record<string, unknown>>().notNull(),
  version: integer().notNull(),
  completed_at: instant().notNull(),
  updated_at: instant().notNull(),
});
