import { and, asc, eq, gte, lte, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { z } from "zod";

import type { Override, OverrideDraft, OverrideQuery } from "#contract/scheduling";
import { coach_availability_overrides } from "#d1-migrations/schema/scheduling";
import { AppError } from "#lib/errors";
import { afterPlace, nextPlace } from "#workers/http/place";
import { touchAvailability } from "#workers/scheduling/availability";
import { minuteOf, timeOf } from "#workers/scheduling/clock-time";

type Row = typeof coach_availability_overrides.$inferSelect;
type Own = { id: string; coach_id: string };

/** Bounds what a day of slots takes to reckon. */
const MOST_ON_A_DATE = 20;

/** Makes a date unlike its weekday. Sessions that were booked stay. */
export async function addOverride(
  { id, coach_id }: Own,
  { date, is_available, start_time, end_time, reason }: OverrideDraft,
  env: Env,
  now: number,
): Promise<Override> {
  const [start, end] = [start_time, end_time].map((time) =>
    time === null ? null : minuteOf(time),
  );
  const db = drizzle(env.DB);
  const others = db.$count(
    coach_availability_overrides,
    and(
      eq(coach_availability_overrides.coach_id, coach_id),
      eq(coach_availability_overrides.date, date),
    ),
  );
  await db.batch([
    db
      .insert(coach_availability_overrides)
      .select(
        sql`SELECT ${id}, ${coach_id}, ${date}, ${is_available ? 1 : 0}, ${start}, ${end}, ${reason}, ${now}
          WHERE ${others} < ${MOST_ON_A_DATE}`,
      )
      .onConflictDoNothing(),
    touchAvailability(coach_id, env, now),
  ]);
  const row = await db
    .select()
    .from(coach_availability_overrides)
    .where(own({ id, coach_id }))
    .get();
  if (!row) throw new AppError("CONFLICT", `A date takes ${MOST_ON_A_DATE} overrides at the most`);
  return shown(row);
}

/** Throws NOT_FOUND where there is nothing to remove. */
export async function removeOverride(which: Own, env: Env, now: number): Promise<void> {
  const db = drizzle(env.DB);
  const [removed] = await db.batch([
    db.delete(coach_availability_overrides).where(own(which)).returning(),
    touchAvailability(which.coach_id, env, now),
  ]);
  if (removed.length === 0) throw new AppError("NOT_FOUND", "There is no such override");
}

/** A coach's overrides by date. */
export async function listOverrides(
  coachId: string,
  { from, to, cursor, limit }: z.output<typeof OverrideQuery>,
  env: Env,
) {
  const { coach_id, date, id } = coach_availability_overrides;
  const rows = await drizzle(env.DB)
    .select()
    .from(coach_availability_overrides)
    .where(
      and(
        eq(coach_id, coachId),
        from === undefined ? undefined : gte(date, from),
        to === undefined ? undefined : lte(date, to),
        afterPlace(cursor, date, id),
      ),
    )
    .orderBy(asc(date), asc(id))
    .limit(limit + 1);
  return {
    overrides: rows.slice(0, limit).map(shown),
    next_cursor: nextPlace(rows, limit, (row) => [row.date, row.id]),
  };
}

const own = ({ id, coach_id }: Own) =>
  and(eq(coach_availability_overrides.id, id), eq(coach_availability_overrides.coach_id, coach_id));

const shown = ({ coach_id: _, start_minute, end_minute, created_at, ...rest }: Row): Override => ({
  ...rest,
  start_time: start_minute === null ? null : timeOf(start_minute),
  end_time: end_minute === null ? null : timeOf(end_minute),
  created_at: new Date(created_at).toISOString(),
});
