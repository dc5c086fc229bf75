import { and, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Availability, AvailabilityChange } from "#contract/scheduling";
import { coach_profiles } from "#d1-migrations/schema/coaching";
import { coach_availabilities } from "#d1-migrations/schema/scheduling";
import { AppError } from "#lib/errors";
import { shownWindow, weeklyWindows } from "#workers/scheduling/weekly-windows";

type Row = Pick<typeof coach_availabilities.$inferSelect, "timezone" | "windows" | "version">;

/** The zone of a coach's hours; until they set any, that of their profile. */
export const zoneOfHours = sql<string>`iif(${coach_availabilities.version} > 0,
  ${coach_availabilities.timezone}, ${coach_profiles.timezone})`.as("zone_of_hours");

/** A coach's weekly hours; as long as none were set, none in the zone of their profile. */
export async function availabilityOf(coachId: string, env: Env): Promise<Availability> {
  const row = await drizzle(env.DB)
    .select({
      timezone: zoneOfHours,
      windows: coach_availabilities.windows,
      version: coach_availabilities.version,
    })
    .from(coach_profiles)
    .leftJoin(coach_availabilities, eq(coach_availabilities.coach_id, coach_profiles.user_id))
    .where(eq(coach_profiles.user_id, coachId))
    .get();
  if (!row) throw new AppError("NOT_FOUND");
  return shown({ ...row, windows: row.windows ?? [], version: row.version ?? 0 });
}

/** Replaces all. Sessions that were booked stay, wherever the new hours lie. */
export async function setAvailability(
  coach_id: string,
  { timezone, windows: wanted }: AvailabilityChange,
  seen: number | undefined,
  env: Env,
  now: number,
): Promise<Availability> {
  const change = { timezone, windows: weeklyWindows(wanted), updated_at: now };
  const next = {
    ...change,
    version: sql`${coach_availabilities.version} + 1`,
    revision: sql`${coach_availabilities.revision} + 1`,
  };
  const isSeen = seen === undefined ? sql`true` : eq(coach_availabilities.version, seen);
  const db = drizzle(env.DB);
  const [row] = seen
    ? await db
        .update(coach_availabilities)
        .set(next)
        .where(and(eq(coach_availabilities.coach_id, coach_id), isSeen))
        .returning()
    : await db
        .insert(coach_availabilities)
        .values({ coach_id, ...change, version: 1, revision: 1 })
        .onConflictDoUpdate({ target: coach_availabilities.coach_id, set: next, setWhere: isSeen })
        .returning();
  if (!row) throw new AppError("PRECONDITION_FAILED");
  return shown(row);
}

/** For the batch of whatever else moves slots: who decided on the hours as they were decides anew. */
export const touchAvailability = (coachId: string, env: Env, now: number) =>
  drizzle(env.DB)
    .insert(coach_availabilities)
    .select(
      sql`SELECT ${coach_profiles.user_id}, ${coach_profiles.timezone}, '[]', 0, 1, ${now}
        FROM ${coach_profiles} WHERE ${coach_profiles.user_id} = ${coachId}`,
    )
    .onConflictDoUpdate({
      target: coach_availabilities.coach_id,
      set: { revision: sql`${coach_availabilities.revision} + 1`, updated_at: now },
    });

const shown = ({ timezone, windows, version }: Row): Availability => ({
  timezone,
  windows: windows.map(shownWindow),
  version,
});
