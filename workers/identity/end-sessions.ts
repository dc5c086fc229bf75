import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { sessions } from "#d1-migrations/schema/identity";
import { device_tokens, users } from "#d1-migrations/schema/users";
import { forget } from "#durable-objects/access/session-state";
import { prepare } from "#workers/outbox/prepare";

/** Which of a user's sessions end. `everywhere` ends the access tokens of later ones as well. */
type Chosen = { user_id: string; which?: SQL | undefined; everywhere?: boolean };

/**
 * Ends sessions: their tokens fail from now on, their devices get no more pushes, their sockets
 * close. What D1 records is one batch, and the effect recorded with it closes the sockets even if
 * this Worker dies now. Naming the sessions in it keeps a late effect away from younger ones.
 */
export async function endSessions(
  { user_id, which, everywhere = false }: Chosen,
  requestId: string,
  env: Env,
  now: number,
): Promise<void> {
  const db = drizzle(env.DB);
  const live = and(eq(sessions.user_id, user_id), isNull(sessions.revoked_at), which);
  const chosen = db.select({ id: sessions.id }).from(sessions).where(live);
  const session_ids = (await chosen).map(({ id }) => id);
  if (session_ids.length === 0) return;

  const { row, enact } = prepare(
    { kind: "sessions.ended", user_id, session_ids, except: null },
    requestId,
    env,
    now,
  );
  const raise = db
    .update(users)
    .set({ auth_version: sql`${users.auth_version} + 1` })
    .where(eq(users.id, user_id));
  await db.batch([
    db
      .delete(device_tokens)
      .where(and(eq(device_tokens.user_id, user_id), inArray(device_tokens.session_id, chosen))),
    db.update(sessions).set({ revoked_at: now }).where(live),
    row,
    ...(everywhere ? [raise] : []),
  ]);
  for (const sid of session_ids) forget(sid);
  await enact();
}
