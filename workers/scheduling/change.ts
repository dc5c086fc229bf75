import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { coaching_sessions } from "#d1-migrations/schema/scheduling";
import type { SessionRow } from "#workers/scheduling/session-row";

/** Who changes which session, and in which request. */
export type Change = { session_id: string; user_id: string; request_id: string };

/** `enact` is absent where there was nothing to tell. */
export type Changed = { enact?: () => Promise<void> };

/** The session as it is to be after `seen`. Triggers refuse whoever has not seen the last change. */
export const nextVersion = (
  seen: Pick<SessionRow, "id" | "version">,
  set: Partial<typeof coaching_sessions.$inferInsert>,
  env: Env,
  now: number,
) =>
  drizzle(env.DB)
    .update(coaching_sessions)
    .set({ ...set, version: seen.version + 1, updated_at: now })
    .where(eq(coaching_sessions.id, seen.id));
