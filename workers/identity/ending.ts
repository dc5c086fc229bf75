import { and, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { drizzle } from "drizzle-orm/d1";

import { sessions } from "#d1-migrations/schema/identity";
import { device_tokens, users } from "#d1-migrations/schema/users";
import { forget } from "#durable-objects/access/session-state";
import { prepare } from "#workers/outbox/prepare";

/** Which of a user's sessions end. `everywhere` ends the access tokens of later ones as well. */
export type Chosen = {
  user_id: string;
  which?: SQL | undefined;
  everywhere?: boolean;
  /** What must hold for any of it to happen, where the batch itself decides that. */
  provided?: SQL;
};

type Ending = { statements: BatchItem<"sqlite">[]; finish: () => Promise<void> };

/**
 * The end of sessions: their tokens fail, their devices get no more pushes, their sockets close.
 * `statements` go into one batch, and the effect recorded with them closes the sockets even if this
 * Worker dies then; `finish` does it at once. Naming the sessions in the effect keeps a late one
 * away from younger ones.
 */
export async function ending(
  { user_id, which, everywhere = false, provided }: Chosen,
  requestId: string,
  env: Env,
  now: number,
): Promise<Ending> {
  const db = drizzle(env.DB);
  const live = and(eq(sessions.user_id, user_id), isNull(sessions.revoked_at), which);
  const ids = db.select({ id: sessions.id }).from(sessions);
  const session_ids = (await ids.where(live)).map(({ id }) => id);
  const chosen = and(live, provided);

  const effect = { kind: "sessions.ended" as const, user_id, session_ids, except: null };
  const { row, enact } = prepare(effect, requestId, env, now);
  const raise = db
    .update(users)
    .set({ auth_version: sql`${users.auth_version} + 1` })
    .where(and(eq(users.id, user_id), provided));
  const own = eq(device_tokens.user_id, user_id);
  const pushes = inArray(
    device_tokens.session_id,
    db.select({ id: sessions.id }).from(sessions).where(chosen),
  );
  return {
    statements: [
      db.delete(device_tokens).where(and(own, pushes)),
      db.update(sessions).set({ revoked_at: now }).where(chosen),
      ...(session_ids.length > 0 ? [row] : []),
      ...(everywhere ? [raise] : []),
    ],
    finish: async () => {
      for (const sid of session_ids) forget(sid);
      if (session_ids.length > 0) await enact();
    },
  };
}
