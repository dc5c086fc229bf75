import { and, asc, eq, ne, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { SharedWith, Sharing, SharingChange } from "#contract/progress";
import { client_profiles } from "#d1-migrations/schema/coaching";
import { progress_sharing } from "#d1-migrations/schema/progress";
import { AppError } from "#lib/errors";

/** Somebody as the client of one coach. */
type Client = { user_id: string; client_profile_id: string };

const { id, coach_id, user_id, status } = client_profiles;

/** Whether a client has said that the coach may see it. */
const isShared = (what: keyof Sharing) => sql<boolean>`${progress_sharing[what]} IS TRUE`;

/** What a user lets each of their coaches see. */
export async function listSharing(userId: string, env: Env): Promise<SharedWith[]> {
  return drizzle(env.DB)
    .select({
      client_profile_id: id,
      coach_id,
      nutrition: isShared("nutrition").mapWith(Boolean),
      metrics: isShared("metrics").mapWith(Boolean),
      photos: isShared("photos").mapWith(Boolean),
    })
    .from(client_profiles)
    .leftJoin(progress_sharing, eq(progress_sharing.client_profile_id, id))
    .where(and(eq(user_id, userId), ne(status, "archived")))
    .orderBy(asc(id));
}

/** What is not named stays. */
export async function changeSharing(
  { user_id: userId, client_profile_id }: Client,
  change: SharingChange,
  env: Env,
  now: number,
): Promise<SharedWith> {
  const { nutrition = false, metrics = false, photos = false } = change;
  await drizzle(env.DB)
    .insert(progress_sharing)
    .select(
      sql`SELECT ${id}, ${nutrition}, ${metrics}, ${photos}, ${now} FROM ${client_profiles}
        WHERE ${id} = ${client_profile_id} AND ${user_id} = ${userId} AND ${status} <> 'archived'`,
    )
    .onConflictDoUpdate({
      target: progress_sharing.client_profile_id,
      set: { ...change, updated_at: now },
    });
  const shared = await listSharing(userId, env);
  const changed = shared.find((each) => each.client_profile_id === client_profile_id);
  if (!changed) throw new AppError("NOT_FOUND", "There is no such coach of yours");
  return changed;
}

/**
 * For the batch that archives a client: what they have let the coach see is theirs alone again, and
 * stays so should the two come together once more. It does nothing to who is not archived.
 */
export const endSharing = (clientProfileId: string, env: Env) =>
  drizzle(env.DB)
    .delete(progress_sharing)
    .where(
      and(
        eq(progress_sharing.client_profile_id, clientProfileId),
        sql`EXISTS (SELECT 1 FROM ${client_profiles}
          WHERE ${id} = ${clientProfileId} AND ${status} = 'archived')`,
      ),
    );

/** Whose records the coach may see. Throws NOT_FOUND unless the client of theirs lets them. */
export async function requireShared(
  coachId: string,
  clientProfileId: string,
  what: keyof Sharing,
  env: Env,
): Promise<string> {
  const client = await drizzle(env.DB)
    .select({ user_id })
    .from(client_profiles)
    .innerJoin(progress_sharing, eq(progress_sharing.client_profile_id, id))
    .where(
      and(eq(id, clientProfileId), eq(coach_id, coachId), ne(status, "archived"), isShared(what)),
    )
    .get();
  if (!client) throw new AppError("NOT_FOUND", "Nothing is shared with you here");
  return client.user_id;
}
