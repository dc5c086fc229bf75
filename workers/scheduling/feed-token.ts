import { and, eq, isNull, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { Id } from "#contract/envelope";
import { calendar_feeds } from "#d1-migrations/schema/scheduling";
import { users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { hmac } from "#lib/hash";
import { sameSecret } from "#workers/health/same-secret";

const ID_BYTES = 16;

/**
 * The token of a user's calendar address: who it is, and a keyed hash of that and of how often they
 * asked for a new one. So nothing is stored that would open a calendar, and the address can be shown
 * again.
 */
export async function feedToken(userId: string, env: Env): Promise<string> {
  const row = await drizzle(env.DB)
    .select({ generation: calendar_feeds.generation })
    .from(users)
    .leftJoin(calendar_feeds, eq(calendar_feeds.user_id, users.id))
    .where(and(eq(users.id, userId), isNull(users.banned_at)))
    .get();
  if (!row) throw nowhere();
  return tokenOf(userId, row.generation ?? 0, env);
}

/** From now on the address is another one; the old one shows nothing any more. */
export async function newFeedToken(user_id: string, env: Env, now: number): Promise<string> {
  await drizzle(env.DB)
    .insert(calendar_feeds)
    .values({ user_id, generation: 1, updated_at: now })
    .onConflictDoUpdate({
      target: calendar_feeds.user_id,
      set: { generation: sql`${calendar_feeds.generation} + 1`, updated_at: now },
    });
  return feedToken(user_id, env);
}

/** Whose token it is. Throws NOT_FOUND for whatever is no token, or not any more. */
export async function ownerOf(token: string, env: Env): Promise<string> {
  const hex = Buffer.from(token, "base64url").subarray(0, ID_BYTES).toString("hex");
  const id = Id.safeParse(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5")).data;
  const real = id && (await feedToken(id, env));
  if (!real || !sameSecret(token, real)) throw nowhere();
  return id;
}

function tokenOf(userId: string, generation: number, env: Env): string {
  const keyed = hmac(env.AUTH_SECRET, `calendar:${userId}:${generation}`);
  return Buffer.from(userId.replaceAll("-", "") + keyed, "hex").toString("base64url");
}

const nowhere = () => new AppError("NOT_FOUND", "There is no such calendar");
