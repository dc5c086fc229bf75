import { index, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { id, instant } from "#d1-migrations/schema/columns";
import { users } from "#d1-migrations/schema/users";

/** The latest code sent to a phone. A resend replaces it; use and burning mark it. */
export const otps = sqliteTable(
  "otps",
  {
    phone: text({ length: 16 }).primaryKey(),
    /** Keyed hash of phone and code: six digits alone are guessed from a plain hash. */
    code_hmac: text({ length: 64 }).notNull(),
    expires_at: instant().notNull(),
    used_at: instant(),
    burnt_at: instant(),
    created_at: instant().notNull(),
  },
  (t) => [index("otps_by_end").on(t.expires_at)],
);

/** One sign-in on one device. Its refresh tokens are its family: they live and die with it. */
export const sessions = sqliteTable(
  "sessions",
  {
    id: text().primaryKey(),
    user_id: id().references(() => users.id, { onDelete: "cascade" }),
    device_name: text({ length: 64 }).notNull(),
    created_at: instant().notNull(),
    last_seen_at: instant().notNull(),
    revoked_at: instant(),
  },
  (t) => [
    index("sessions_by_user").on(t.user_id),
    index("sessions_by_last_seen").on(t.last_seen_at),
  ],
);

/** Every refresh token ever handed out in a session; only the one without successor is current. */
export const refresh_tokens = sqliteTable(
  "refresh_tokens",
  {
    token_hash: text({ length: 64 }).primaryKey(),
    session_id: id().references(() => sessions.id, { onDelete: "cascade" }),
    expires_at: instant().notNull(),
    rotated_at: instant(),
    created_at: instant().notNull(),
  },
  (t) => [
    index("refresh_tokens_by_session").on(t.session_id),
    index("refresh_tokens_by_end").on(t.expires_at),
  ],
);

export const EMAIL_LINKS = ["verify", "attach", "reset", "magic_link"] as const;

/**
 * A link that proves, once, who reads an address's mail. A registration waits in its link: there is
 * no account before it is opened, so nobody can hold an address that is not theirs.
 */
export const email_links = sqliteTable(
  "email_links",
  {
    id: text().primaryKey(),
    kind: text({ enum: EMAIL_LINKS }).notNull(),
    /** The token is derived from `id` and a key that is not stored: see docs/decisions/0090. */
    token_hash: text({ length: 64 }).notNull().unique(),
    email: text({ length: 254 }).notNull(),
    /** Whose address it becomes, when `kind` is attach. */
    user_id: text().references(() => users.id, { onDelete: "cascade" }),
    /** What was registered with it, when `kind` is verify. */
    display_name: text({ length: 64 }),
    password_hash: text(),
    expires_at: instant().notNull(),
    used_at: instant(),
    /** Whoever used it, by an id of theirs: what goes on in the same batch goes on for them alone. */
    used_by: text().unique(),
    created_at: instant().notNull(),
  },
  (t) => [
    index("email_links_by_email").on(t.email, t.kind, t.created_at),
    index("email_links_by_user").on(t.user_id),
    index("email_links_by_end").on(t.expires_at),
  ],
);
