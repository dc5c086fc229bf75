import { and, type AnyColumn, desc, eq, gte, lte, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";

import { afterDay, dayCursor } from "#lib/day-cursor";
import { AppError } from "#lib/errors";

/** What people keep for themselves: rows of one user, each edited by its version. */
type Kept = SQLiteTable & { id: AnyColumn; user_id: AnyColumn; version: AnyColumn };

/** The same, day by day. */
type Diary = Kept & { date: AnyColumn };

/** Somebody's row, and the version of it that they have seen, if they care. */
export type Own = { user_id: string; id: string; seen?: number | undefined };

type Days = { from?: string | undefined; to?: string | undefined; cursor?: string | undefined };

/** The user's rows of these days, after the place that the cursor stands for. */
export const ofDays = (diary: Diary, userId: string, { from, to, cursor }: Days) =>
  and(
    eq(diary.user_id, userId),
    from === undefined ? undefined : gte(diary.date, from),
    to === undefined ? undefined : lte(diary.date, to),
    cursor === undefined ? undefined : afterDay(cursor, { day: diary.date, id: diary.id }, "desc"),
  );

export const latestFirst = (diary: Diary): [SQL, SQL] => [desc(diary.date), desc(diary.id)];

/** Cuts the row that was read beyond the page, and says where the next page begins. */
export function pageOf<T extends { id: string; date: string }>(rows: T[], limit: number) {
  const page = rows.slice(0, limit);
  const last = rows.length > limit ? page.at(-1) : undefined;
  return { page, next_cursor: last ? dayCursor(last.date, last.id) : null };
}

/** For a change that only the version that was seen may get. */
export const isSeen = (kept: Kept, { user_id, id, seen }: Own) =>
  and(
    eq(kept.user_id, user_id),
    eq(kept.id, id),
    seen === undefined ? undefined : eq(kept.version, seen),
  );

/**
 * Why a change found no row: there is none of the user's, another version, or nothing left of it
 * once `emptied` is gone.
 */
export async function notChanged(
  kept: Kept,
  { user_id, id, seen }: Own,
  env: Env,
  emptied: readonly string[] = [],
): Promise<AppError> {
  const there = await drizzle(env.DB)
    .select({ version: sql<number>`${kept.version}` })
    .from(kept)
    .where(isSeen(kept, { user_id, id }))
    .get();
  if (!there) return new AppError("NOT_FOUND");
  if (seen !== undefined && seen !== there.version) return new AppError("PRECONDITION_FAILED");
  const details = emptied.map((path) => ({ path, message: "is all that is left" }));
  return new AppError("VALIDATION_ERROR", "Nothing would be left: delete it instead", { details });
}

/** The times of a row as people read them. */
export const shownTimes = ({
  created_at,
  updated_at,
}: {
  created_at: number;
  updated_at: number;
}) => ({
  created_at: new Date(created_at).toISOString(),
  updated_at: new Date(updated_at).toISOString(),
});
