import { sql } from "drizzle-orm";
import { check, index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { flag, id, instant } from "#d1-migrations/schema/columns";

const AUDIENCES = ["everyone", "contacts", "nobody"] as const;

/** An account. It exists from the first proof on: a phone's code, or a mail's link. */
export const users = sqliteTable(
  "users",
  {
    id: text().primaryKey(),
    /** Proven by a code. Null for who came by e-mail and has attached none. */
    phone: text({ length: 16 }).unique(),
    /** SHA-256 of the phone: lets contact sync match numbers that arrive hashed. */
    phone_sha256: text({ length: 64 }).unique(),
    /** In lower case. Proven by a mail's link, else it is not here but in `email_links`. */
    email: text({ length: 254 }).unique(),
    email_verified_at: instant(),
    /** With its parameters: see workers/identity/password-hash.ts. Null where there is none. */
    password_hash: text(),
    display_name: text({ length: 64 }).notNull().default(""),
    avatar_url: text({ length: 2048 }).notNull().default(""),
    status_text: text({ length: 140 }).notNull().default("Hey there! I am using Sideline."),
    /** IANA: whose days are the user's own. Null until they tell. */
    timezone: text({ length: 64 }),
    role: text({ enum: ["user", "moderator", "admin"] })
      .notNull()
      .default("user"),
    /** Tokens carry it as `ver`; raising it ends every token of the user. */
    auth_version: integer().notNull().default(1),
    banned_at: instant(),
    created_at: instant().notNull(),
    updated_at: instant().notNull(),
  },
  (t) => [check("users_role", sql`${t.role} IN ('user', 'moderator', 'admin')`)],
);

/** One row a user, made with the account. */
export const privacy_settings = sqliteTable("privacy_settings", {
  user_id: text()
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  last_seen: text({ enum: AUDIENCES }).notNull().default("everyone"),
  profile_photo: text({ enum: AUDIENCES }).notNull().default("everyone"),
  about: text({ enum: AUDIENCES }).notNull().default("everyone"),
  read_receipts: flag().notNull().default(true),
  updated_at: instant().notNull(),
});

/** Who has whom in their address book. Not mutual. */
export const contacts = sqliteTable(
  "contacts",
  {
    user_id: id().references(() => users.id, { onDelete: "cascade" }),
    contact_id: id().references(() => users.id, { onDelete: "cascade" }),
    nickname: text({ length: 64 }).notNull().default(""),
    created_at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.user_id, t.contact_id] }),
    index("contacts_by_contact").on(t.contact_id),
  ],
);

/** Who blocks whom. Everything between the two follows from this table. */
export const blocks = sqliteTable(
  "blocks",
  {
    user_id: id().references(() => users.id, { onDelete: "cascade" }),
    blocked_id: id().references(() => users.id, { onDelete: "cascade" }),
    created_at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.user_id, t.blocked_id] }),
    index("blocks_by_blocked").on(t.blocked_id),
  ],
);

/** Where a user's pushes go. A token belongs to the session that registered it last. */
export const device_tokens = sqliteTable(
  "device_tokens",
  {
    token: text({ length: 4096 }).primaryKey(),
    user_id: id().references(() => users.id, { onDelete: "cascade" }),
    session_id: id(),
    platform: text({ enum: ["android", "ios", "web", "expo"] })
      .notNull()
      .default("android"),
    created_at: instant().notNull(),
    updated_at: instant().notNull(),
  },
  (t) => [
    index("device_tokens_by_user").on(t.user_id),
    index("device_tokens_by_session").on(t.session_id),
  ],
);
