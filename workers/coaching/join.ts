import { getTableColumns, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { client_profiles } from "#d1-migrations/schema/coaching";
import { directChatId } from "#lib/ids";
import type { ClientRow } from "#workers/coaching/own-client";

/** Who becomes whose client, under which id. */
type Joining = { client_profile_id: string; coach_id: string; user_id: string };

/**
 * Makes a client, or takes back one who was archived, with all that they had. For a batch: it does
 * nothing unless the statement before it has changed something.
 */
export function join({ client_profile_id: id, ...pair }: Joining, env: Env, now: number) {
  const row: ClientRow = {
    id,
    ...pair,
    chat_id: directChatId(pair.coach_id, pair.user_id),
    status: "active",
    goals: "",
    tags: [],
    private_notes: "",
    version: 1,
    joined_at: now,
    paused_at: null,
    archived_at: null,
    archived_by: null,
    created_at: now,
    updated_at: now,
  };
  const values = Object.entries(getTableColumns(client_profiles)).map(
    ([name, column]) => sql`${sql.param(Reflect.get(row, name), column)}`,
  );
  const { status, joined_at, paused_at, archived_at, archived_by, updated_at } = row;
  const version = sql`${client_profiles.version} + 1`;
  return drizzle(env.DB)
    .insert(client_profiles)
    .select(sql`SELECT ${sql.join(values, sql`, `)} WHERE changes() > 0`)
    .onConflictDoUpdate({
      target: [client_profiles.coach_id, client_profiles.user_id],
      set: { status, joined_at, paused_at, archived_at, archived_by, updated_at, version },
    })
    .returning({ id: client_profiles.id });
}
