import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { sessions } from "#d1-migrations/schema/identity";
import { AppError } from "#lib/errors";
import { endSessions } from "#workers/identity/end-sessions";

/** Ends one of the user's own sessions. One that has ended before stays ended, and that is fine. */
export async function endSession(
  user_id: string,
  sid: string,
  requestId: string,
  env: Env,
  now: number,
): Promise<void> {
  const which = eq(sessions.id, sid);
  const own = await drizzle(env.DB)
    .select({ id: sessions.id })
    .from(sessions)
    .where(and(which, eq(sessions.user_id, user_id)))
    .get();
  if (!own) throw new AppError("NOT_FOUND");
  await endSessions({ user_id, which }, requestId, env, now);
}
