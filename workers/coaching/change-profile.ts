import { and, eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { CoachProfileChange, OwnCoachProfile } from "#contract/coaching";
import { coach_profiles } from "#d1-migrations/schema/coaching";
import { AppError } from "#lib/errors";
import { ownProfile } from "#workers/coaching/coach-profile";

/**
 * Changes what is named, and makes a coach of who is none yet. With `seen`, only what still is of
 * that version; there is nothing to have been seen of who is no coach.
 */
export async function changeProfile(
  user_id: string,
  { hourly_rate, ...said }: CoachProfileChange,
  seen: number | undefined,
  env: Env,
  now: number,
): Promise<OwnCoachProfile> {
  const columns = {
    ...said,
    ...(hourly_rate !== undefined && {
      hourly_rate_amount: hourly_rate?.amount ?? null,
      hourly_rate_currency: hourly_rate?.currency ?? null,
    }),
    updated_at: now,
  };
  const db = drizzle(env.DB);
  const set = { ...columns, version: sql`${coach_profiles.version} + 1` };
  const written =
    seen === undefined
      ? await db
          .insert(coach_profiles)
          .values({ user_id, ...columns, created_at: now })
          .onConflictDoUpdate({ target: coach_profiles.user_id, set })
          .returning({ user_id: coach_profiles.user_id })
      : await db
          .update(coach_profiles)
          .set(set)
          .where(and(eq(coach_profiles.user_id, user_id), eq(coach_profiles.version, seen)))
          .returning({ user_id: coach_profiles.user_id });
  if (written.length === 0) throw new AppError("PRECONDITION_FAILED");
  return ownProfile(user_id, env);
}
