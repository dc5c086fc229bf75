import type { Client } from "#contract/clients";
import { instantOrNull } from "#lib/instant-or-null";
import type { ClientRow } from "#workers/coaching/own-client";
import { namesOf } from "#workers/users/names";

/** Clients as their coach sees them, by the names that they go by now: one question for them all. */
export async function shownClients(
  coachId: string,
  rows: ClientRow[],
  env: Env,
): Promise<Client[]> {
  const ids = rows.map(({ user_id }) => user_id);
  const names = await namesOf(coachId, ids, env);
  return rows.map((row) => {
    const { id, user_id, status, goals, tags, private_notes, version, archived_by } = row;
    return {
      id,
      user_id,
      display_name: names.get(user_id)?.display_name ?? "",
      avatar_url: names.get(user_id)?.avatar_url ?? "",
      status,
      goals,
      tags,
      private_notes,
      version,
      joined_at: new Date(row.joined_at).toISOString(),
      paused_at: instantOrNull(row.paused_at),
      archived_at: instantOrNull(row.archived_at),
      archived_by,
    };
  });
}

export async function shownClient(row: ClientRow, env: Env): Promise<Client> {
  const [client] = await shownClients(row.coach_id, [row], env);
  return client!;
}
