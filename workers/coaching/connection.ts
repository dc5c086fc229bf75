import { and, eq, ne } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { client_profiles } from "#d1-migrations/schema/coaching";
import type { ClientRow } from "#workers/coaching/own-client";

/** A user as the coach's client, unless they are not or not any more. */
export async function connection(
  coachId: string,
  userId: string,
  env: Env,
): Promise<ClientRow | undefined> {
  return drizzle(env.DB)
    .select()
    .from(client_profiles)
    .where(
      and(
        eq(client_profiles.coach_id, coachId),
        eq(client_profiles.user_id, userId),
        ne(client_profiles.status, "archived"),
      ),
    )
    .get();
}
