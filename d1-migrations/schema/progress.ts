import { sql } from "drizzle-orm";
import { check, index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

import { client_profiles } from "#d1-migrations/schema/coaching";
import { flag, id, instant } from "#d1-migrations/schema/columns";
import { users } from "#d1-migrations/schema/users";

/** A body as it was measured on a day. Null was not measured. */
export const body_metrics = sqliteTable(
  "body_metrics",
  {
    id: text().primaryKey(),
    user_id: id().references(() => users.id, { onDelete: "cascade" }),
    date: text({ length: 10 }).notNull(),
    weight_kg: real(),
    body_fat_percent: real(),
    neck_cm: real(),
    shoulders_cm: real(),
    chest_cm: real(),
    waist_cm: real(),
    hips_cm: real(),
    upper_arm_cm: real(),
    thigh_cm: real(),
    calf_cm: real(),
    notes: text({ length: 500 }),
    version: integer().notNull(),
    created_at: instant().notNull(),
    updated_at: instant().notNull(),
  },
  (t) => [index("body_metrics_by_user").on(t.user_id, t.date, t.id)],
);

const POSES = ["front", "side", "back", "other"] as const;

/** A picture of a body. The picture itself lies in R2: see r2/progress-photos.ts. */
export const progress_photos = sqliteTable(
  "progress_photos",
  {
    id: text().primaryKey(),
    user_id: id().references(() => users.id, { onDelete: "cascade" }),
    date: text({ length: 10 }).notNull(),
    pose: text({ enum: POSES }).notNull(),
    notes: text({ length: 500 }),
    /** As it is stored, in pixels. */
    width: integer().notNull(),
    height: integer().notNull(),
    version: integer().notNull(),
    created_at: instant().notNull(),
    updated_at: instant().notNull(),
    /** When the picture was all there; until then nobody sees the row, and at last it is swept. */
    stored_at: instant(),
  },
  (t) => [
    index("progress_photos_by_user")
      .on(t.user_id, t.date, t.id)
      .where(sql`${t.stored_at} IS NOT NULL`),
    index("progress_photos_unfinished")
      .on(t.updated_at)
      .where(sql`${t.stored_at} IS NULL`),
    check("progress_photos_pose", sql`${t.pose} IN ('front', 'side', 'back', 'other')`),
  ],
);

/** What a client lets one coach see of their own records. No row: nothing, as once the two part. */
export const progress_sharing = sqliteTable("progress_sharing", {
  client_profile_id: text()
    .primaryKey()
    .references(() => client_profiles.id, { onDelete: "cascade" }),
  nutrition: flag().notNull(),
  metrics: flag().notNull(),
  photos: flag().notNull(),
  updated_at: instant().notNull(),
});
