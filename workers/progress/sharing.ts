import { and, asc, eq, ne, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { SharedWith, Sharing, SharingChange } from "#contract/progress";
import { client_profiles } from "#d1-migrations/schema/coaching";
import { progress_sharing } from "#d1-migrations/schema/progress";
import { AppError } from "#lib/errors";

/** Somebody as the client of one coach. */
type Client = { user_id: string; client_profile_id: string };

const { id, coach_id, user_id, status, joined_at } = client_profiles;

/** Whether a client lets the coach see it: said since the two were last connected. */
const isShared = (what: keyof Sharing) =>
  sql<boolean>`${progress_sharing[what]} IS TRUE AND ${progress_sharing.joined_at} = ${joined_at}`;

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

/** What is not named stays; of what was said before the two parted nothing does. */
export async function changeSharing(
  { user_id: userId, client_profile_id }: Client,
  change: SharingChange,
  env: Env,
  now: number,
): Promise<SharedWith> {
  const { nutrition = null, metrics = null, photos = null } = change;
  const said = { nutrition, metrics, photos };
  const then = (what: keyof Sharing) => sql`coalesce(${said[what]},
    ${progress_sharing[what]} AND ${progress_sharing.joined_at} = excluded.joined_at)`;
  await drizzle(env.DB)
    .insert(progress_sharing)
    .select(
      sql`SELECT ${id}, coalesce(${nutrition}, 0), coalesce(${metrics}, 0), coalesce(${photos}, 0),
        ${joined_at}, ${now} FROM ${client_profiles}
        WHERE ${id} = ${client_profile_id} AND ${user_id} = ${userId} AND ${status} <> 'archived'`,
    )
    .onConflictDoUpdate({
      target: progress_sharing.client_profile_id,
      set: {
        nutrition: then("nutrition"),
        metrics: then("metrics"),
        photos: then("photos"),
        joined_at: sql`excluded.joined_at`,
        updated_at: now,
      },
    });
  const shared = await listSharing(userId, env);
  const changed = shared.find((each) => each.client_profile_id === client_profile_id);
  if (!changed) throw new AppError("NOT_FOUND", "There is no such coach of yours");
  return changed;
}

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
