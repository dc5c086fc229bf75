import { and, eq, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { client_profiles, coach_profiles } from "#d1-migrations/schema/coaching";
import { users } from "#d1-migrations/schema/users";
import { localDay } from "#lib/local-day";
import type { Whose } from "#workers/workouts/whose";

/**
 * The day that it is for a client, by each client profile asked for: in the user's own zone, or the
 * coach's while the user has told none.
 */
export async function clientsDay(
  whose: Whose,
  env: Env,
  now: number,
): Promise<Record<string, string>> {
  const rows = await drizzle(env.DB)
    .select({
      id: client_profiles.id,
      zone: sql<string>`coalesce(${users.timezone}, ${coach_profiles.timezone})`,
    })
    .from(client_profiles)
    .innerJoin(coach_profiles, eq(coach_profiles.user_id, client_profiles.coach_id))
    .innerJoin(users, eq(users.id, client_profiles.user_id))
    .where(theirs(whose));
  return Object.fromEntries(rows.map(({ id, zone }) => [id, localDay(zone, now)]));
}

function theirs(whose: Whose): SQL | undefined {
  if ("coach_id" in whose) return eq(client_profiles.coach_id, whose.coach_id);
  const { user_id, client_profile_id } = whose;
  return and(
    eq(client_profiles.user_id, user_id),
    client_profile_id === undefined ? undefined : eq(client_profiles.id, client_profile_id),
  );
}
