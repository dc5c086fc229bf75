import { and, eq, inArray, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { client_profiles } from "#d1-migrations/schema/coaching";
import { AppError } from "#lib/errors";

/**
 * The coach's clients, in the order in which they were named. Throws NOT_FOUND for everybody
 * else's, CLIENT_ARCHIVED for who has left, and CONFLICT for who pauses: plans are for who trains.
 */
export async function requireActive(coachId: string, ids: string[], env: Env) {
  const { id, user_id, status } = client_profiles;
  const rows = await drizzle(env.DB)
    .select({ id, user_id, status })
    .from(client_profiles)
    .where(
      and(
        eq(client_profiles.coach_id, coachId),
        inArray(id, sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`),
      ),
    );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.map((clientId, i) => {
    const client = byId.get(clientId);
    if (!client) throw new AppError("NOT_FOUND", "There is no such client");
    if (client.status === "active") return client;
    const details = [{ path: `client_profile_ids.${i}`, message: `is ${client.status}` }];
    throw client.status === "archived"
      ? new AppError("CLIENT_ARCHIVED", undefined, { details })
      : new AppError("CONFLICT", "A client who pauses is given no workouts", { details });
  });
}
