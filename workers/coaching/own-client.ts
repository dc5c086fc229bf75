import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { client_profiles } from "#d1-migrations/schema/coaching";
import { AppError } from "#lib/errors";

/** Somebody as the client of one coach. */
export type ClientRow = typeof client_profiles.$inferSelect;

/** One of the coach's clients, archived or not. Throws NOT_FOUND for everybody else's. */
export async function ownClient(
  coachId: string,
  clientProfileId: string,
  env: Env,
): Promise<ClientRow> {
  const row = await drizzle(env.DB)
    .select()
    .from(client_profiles)
    .where(and(eq(client_profiles.id, clientProfileId), eq(client_profiles.coach_id, coachId)))
    .get();
  if (!row) throw new AppError("NOT_FOUND", "There is no such client");
  return row;
}
