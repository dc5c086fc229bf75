import { and, desc, eq, lt, ne } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { OwnCoaches } from "#contract/clients";
import { client_profiles, coach_profiles } from "#d1-migrations/schema/coaching";
import { afterId, pageOf } from "#workers/coaching/page-after";
import { namesOf } from "#workers/users/names";

/** Who coaches the user now, the newest first. */
export async function ownCoaches(
  userId: string,
  { cursor, limit }: { cursor?: string | undefined; limit: number },
  env: Env,
): Promise<OwnCoaches> {
  const after = afterId(cursor);
  const rows = await drizzle(env.DB)
    .select({
      id: client_profiles.id,
      coach_id: client_profiles.coach_id,
      status: client_profiles.status,
      goals: client_profiles.goals,
      joined_at: client_profiles.joined_at,
      business_name: coach_profiles.business_name,
      timezone: coach_profiles.timezone,
    })
    .from(client_profiles)
    .innerJoin(coach_profiles, eq(coach_profiles.user_id, client_profiles.coach_id))
    .where(
      and(
        eq(client_profiles.user_id, userId),
        ne(client_profiles.status, "archived"),
        after === undefined ? undefined : lt(client_profiles.id, after),
      ),
    )
    .orderBy(desc(client_profiles.id))
    .limit(limit + 1);
  const { page, next_cursor } = pageOf(rows, limit);
  const ids = page.map(({ coach_id }) => coach_id);
  const names = await namesOf(userId, ids, env);
  const coaches = page.map(({ id, joined_at, ...row }) => {
    const { display_name = "", avatar_url = "" } = names.get(row.coach_id) ?? {};
    return {
      ...row,
      client_profile_id: id,
      coach: { display_name, avatar_url },
      joined_at: new Date(joined_at).toISOString(),
    };
  });
  return { coaches, next_cursor };
}
