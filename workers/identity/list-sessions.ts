import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Claims, Session } from "#contract/identity";
import { sessions } from "#d1-migrations/schema/identity";
import { REFRESH_TOKEN_MS } from "#workers/identity/refresh-token";

const AT_MOST = 100;

/** The user's sessions that could still be renewed, last seen first. */
export async function listSessions(
  { sub, sid }: Claims,
  env: Env,
  now: number,
): Promise<Session[]> {
  const live = await drizzle(env.DB)
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.user_id, sub),
        isNull(sessions.revoked_at),
        gt(sessions.last_seen_at, now - REFRESH_TOKEN_MS),
      ),
    )
    .orderBy(desc(sessions.last_seen_at), desc(sessions.id))
    .limit(AT_MOST);
  return live.map(({ id, device_name, created_at, last_seen_at }) => ({
    session_id: id,
    device_name,
    created_at: new Date(created_at).toISOString(),
    last_seen_at: new Date(last_seen_at).toISOString(),
    current: id === sid,
  }));
}
