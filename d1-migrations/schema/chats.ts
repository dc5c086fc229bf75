import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { flag, id, instant } from "#d1-migrations/schema/columns";

/**
 * The directory of chats: a projection of every ChatRoom, for operators and for questions that
 * span chats. Rooms decide; nothing here is asked before a message is accepted.
 */
export const chats = sqliteTable("chats", {
  id: text().primaryKey(),
  type: text({ enum: ["direct", "group"] }).notNull(),
  name: text({ length: 100 }),
  description: text({ length: 512 }).notNull().default(""),
  avatar_url: text({ length: 2048 }).notNull().default(""),
  is_admin_only: flag().notNull().default(false),
  created_by: id(),
  /** The room's `change_seq` when it took this snapshot; an older one never overwrites. */
  version: integer().notNull(),
  created_at: instant().notNull(),
  updated_at: instant().notNull(),
});

/** Who is in which chat. */
export const chat_participants = sqliteTable(
  "chat_participants",
  {
    chat_id: id().references(() => chats.id, { onDelete: "cascade" }),
    user_id: id(),
    role: text({ enum: ["admin", "member"] }).notNull(),
    joined_at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.chat_id, t.user_id] }),
    index("chat_participants_by_user").on(t.user_id),
  ],
);
