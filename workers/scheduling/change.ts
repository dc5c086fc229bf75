import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import type { SQLiteUpdateSetSource } from "drizzle-orm/sqlite-core";

import { coaching_sessions } from "#d1-migrations/schema/scheduling";
import type { SessionRow } from "#workers/scheduling/session-row";

/** Who changes which session, and in which request. */
export type Change = { session_id: string; user_id: string; request_id: string };

/** `enact` is absent where there was nothing to tell. */
export type Changed = { enact?: () => Promise<void> };

/**
 * Sessions as they are to be after those that were seen, in one statement however many they are.
 * Triggers refuse whoever has not seen the last change of each.
 */
export function nextVersions(
  seen: Pick<SessionRow, "id" | "version">[],
  set: SQLiteUpdateSetSource<typeof coaching_sessions>,
  env: Env,
  now: number,
) {
  const next = JSON.stringify(seen.map(({ id, version }) => [id, version + 1]));
  return drizzle(env.DB)
    .update(coaching_sessions)
    .set({ ...set, version: sql`next.value ->> 1`, updated_at: now })
    .from(sql`json_each(${next}) AS next`)
    .where(sql`${coaching_sessions.id} = next.value ->> 0`);
}
