import { and, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { drizzle } from "drizzle-orm/d1";

import type { SignedIn } from "#contract/identity";
import { refresh_tokens, sessions } from "#d1-migrations/schema/identity";
import { users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { newSecret } from "#lib/hash";
import { ACCESS_TOKEN_SECONDS, signAccessToken } from "#durable-objects/access/access-token";
import { claimsOf } from "#workers/identity/claims-of";
import { insertWhere } from "#workers/identity/insert-where";
import { REFRESH_TOKEN_MS, tokenHash } from "#workers/identity/refresh-token";

type Arrival = {
  sid: string;
  device_name: string;
  /** The account, by what was just proven of it. Still asked when the session is stored. */
  whose: SQL | undefined;
  /** What proves it, or makes the account, in the same batch. */
  first?: BatchItem<"sqlite">[];
  /** The id that the account has if `first` made it. */
  newcomer?: string;
};

/**
 * Opens a session: the one way in, whatever was proven. Undefined if there is no such account by
 * then: its password was changed that moment, or somebody else used the link. Throws FORBIDDEN for
 * who is banned.
 */
export async function openSession(
  { sid, device_name, whose, first = [], newcomer }: Arrival,
  env: Env,
  now: number,
): Promise<SignedIn | undefined> {
  const db = drizzle(env.DB);
  const refresh_token = newSecret();
  const session = sessionOf(whose, { id: sid, device_name }, env, now);
  const token = tokenOf(refresh_token, sid, env, now);
  const [head, ...rest] = [...first, session, token];
  await db.batch([head!, ...rest]);

  const found = await db
    .select({ user: users, sid: sessions.id })
    .from(users)
    .leftJoin(sessions, and(eq(sessions.user_id, users.id), eq(sessions.id, sid)))
    .where(whose)
    .get();
  if (found?.user.banned_at) throw new AppError("FORBIDDEN", "This account is banned");
  if (!found || found.sid === null) return undefined;
  const { id, phone, email, display_name } = found.user;
  return {
    access_token: await signAccessToken(claimsOf({ ...found.user, sid }), env, now),
    refresh_token,
    expires_in: ACCESS_TOKEN_SECONDS,
    user: { id, phone, email, display_name, is_new_user: id === newcomer },
  };
}

/** The session, if there is such an account by then that is not banned. */
function sessionOf(
  whose: SQL | undefined,
  { id, device_name }: { id: string; device_name: string },
  env: Env,
  now: number,
) {
  const db = drizzle(env.DB);
  return db.insert(sessions).select(
    db
      .select({
        id: sql`${id}`.as("id"),
        user_id: users.id,
        device_name: sql`${device_name}`.as("device_name"),
        created_at: sql`${now}`.as("created_at"),
        last_seen_at: sql`${now}`.as("last_seen_at"),
        revoked_at: sql`NULL`.as("revoked_at"),
      })
      .from(users)
      .where(and(whose, isNull(users.banned_at))),
  );
}

/** Its first refresh token, if there is a session. */
const tokenOf = (refreshToken: string, session_id: string, env: Env, now: number) =>
  insertWhere(
    refresh_tokens,
    {
      token_hash: tokenHash(refreshToken),
      session_id,
      expires_at: now + REFRESH_TOKEN_MS,
      created_at: now,
    },
    sql`EXISTS (SELECT 1 FROM ${sessions} WHERE ${sessions.id} = ${session_id})`,
    env,
  );
