import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Claims } from "#contract/identity";
import { sessions } from "#d1-migrations/schema/identity";
import { users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";

/** How long an isolate believes that a session lives, in milliseconds. */
export const BELIEF_MS = 5_000;
const MOST_REMEMBERED = 10_000;

/** When each token's session was last found alive, by session. Only ever a few seconds behind D1. */
const seenAlive = new Map<string, Pick<Claims, "sub" | "ver" | "role"> & { at: number }>();

/**
 * Throws SESSION_ENDED unless the token's session lives, and its user is neither banned nor gone
 * nor signed out everywhere since. A token that says a role which its user no longer has is as good
 * as expired: the next one says the right one.
 */
export async function requireLive(claims: Claims, env: Env, now: number): Promise<void> {
  const { sid, sub, ver, role } = claims;
  const seen = seenAlive.get(sid);
  const same = seen && seen.sub === sub && seen.ver === ver && seen.role === role;
  if (same && now - seen.at < BELIEF_MS) return;

  const state = await drizzle(env.DB)
    .select({
      revoked_at: sessions.revoked_at,
      ver: users.auth_version,
      role: users.role,
      banned_at: users.banned_at,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.user_id))
    .where(and(eq(sessions.id, sid), eq(sessions.user_id, sub)))
    .get();
  if (!state || state.revoked_at !== null || state.banned_at !== null || state.ver !== ver) {
    throw new AppError("SESSION_ENDED");
  }
  if (state.role !== role) throw new AppError("TOKEN_EXPIRED");
  if (seenAlive.size >= MOST_REMEMBERED) seenAlive.clear();
  seenAlive.set(sid, { sub, ver, role, at: now });
}

/** Forgets a session at once where it ended here; other isolates follow within `BELIEF_MS`. */
export function forget(sid: string): void {
  seenAlive.delete(sid);
}
