import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { alias } from "drizzle-orm/sqlite-core";

import type { Tokens } from "#contract/identity";
import { refresh_tokens, sessions } from "#d1-migrations/schema/identity";
import { users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { ACCESS_TOKEN_SECONDS, signAccessToken } from "#durable-objects/access/access-token";
import { claimsOf } from "#workers/identity/claims-of";
import { endSessions } from "#workers/identity/end-sessions";
import { REFRESH_TOKEN_MS, successorOf, tokenHash } from "#workers/identity/refresh-token";

/** How long a client that lost the answer may ask again. */
const RETRY_MS = 10_000;
/** How exactly the session list knows when a device was last seen. */
const SEEN_EVERY_MS = 60_000;

/**
 * Trades a refresh token for its successor and a fresh access token. Whoever asks with the same
 * token meanwhile gets the same successor. A token that was traded long ago, or whose successor
 * was traded in turn, has been copied: its whole session ends.
 */
export async function refresh(
  token: string,
  requestId: string,
  env: Env,
  now: number,
): Promise<Tokens> {
  const next = successorOf(token, env);
  const state = await trade(token, next, env, now);
  if (!state || state.revoked_at !== null || state.banned_at !== null) throw invalidToken();

  const { session_id: sid, id } = state;
  const late = now - (state.rotated_at ?? now) > RETRY_MS;
  if (late || state.next_rotated_at !== null) {
    await endSessions({ user_id: id, which: eq(sessions.id, sid) }, requestId, env, now);
    throw invalidToken();
  }

  const access_token = await signAccessToken(claimsOf({ ...state, sid }), env, now);
  return { access_token, refresh_token: next, expires_in: ACCESS_TOKEN_SECONDS };
}

const invalidToken = () => new AppError("REFRESH_TOKEN_INVALID");

/** Marks the token and stores its successor, unless that was done before; how things stand then. */
async function trade(token: string, next: string, env: Env, now: number) {
  const db = drizzle(env.DB);
  const ours = eq(refresh_tokens.token_hash, tokenHash(token));
  const known = await db.select().from(refresh_tokens).where(ours).get();
  if (!known || known.expires_at <= now) return undefined;

  const { session_id } = known;
  const live = and(eq(sessions.id, session_id), isNull(sessions.revoked_at));
  const [, , , [state]] = await db.batch([
    db
      .update(refresh_tokens)
      .set({ rotated_at: now })
      .where(and(ours, isNull(refresh_tokens.rotated_at))),
    db
      .insert(refresh_tokens)
      .values({
        token_hash: tokenHash(next),
        session_id,
        expires_at: now + REFRESH_TOKEN_MS,
        created_at: now,
      })
      .onConflictDoNothing(),
    db
      .update(sessions)
      .set({ last_seen_at: now })
      .where(and(live, lt(sessions.last_seen_at, now - SEEN_EVERY_MS))),
    stateOf(token, next, env),
  ]);
  return state;
}

/** A token, its successor, their session and its user. */
function stateOf(token: string, next: string, env: Env) {
  const successor = alias(refresh_tokens, "successor");
  // In a batch D1 tells columns apart by name alone: no two may share one.
  return drizzle(env.DB)
    .select({
      session_id: refresh_tokens.session_id,
      revoked_at: sessions.revoked_at,
      rotated_at: refresh_tokens.rotated_at,
      next_rotated_at: sql<number | null>`${successor.rotated_at}`.as("next_rotated_at"),
      id: users.id,
      phone: users.phone,
      email_verified_at: users.email_verified_at,
      role: users.role,
      auth_version: users.auth_version,
      banned_at: users.banned_at,
    })
    .from(refresh_tokens)
    .innerJoin(sessions, eq(sessions.id, refresh_tokens.session_id))
    .innerJoin(users, eq(users.id, sessions.user_id))
    .innerJoin(successor, eq(successor.token_hash, tokenHash(next)))
    .where(eq(refresh_tokens.token_hash, tokenHash(token)));
}
