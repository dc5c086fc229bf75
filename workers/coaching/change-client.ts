import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { ClientChange, ClientStatus } from "#contract/clients";
import { client_profiles } from "#d1-migrations/schema/coaching";
import { AppError } from "#lib/errors";
import { clientStatesBefore, requireTransition } from "#workers/coaching/client-states";
import { type ClientRow, ownClient } from "#workers/coaching/own-client";
import { endSharing } from "#workers/progress/sharing";
import { activeClientsBelowLimit } from "#workers/subscriptions/free-tier";
import { requireFeature } from "#workers/subscriptions/require-feature";

/** Which client, and whose. */
type Which = { id: string; coach_id: string };

/**
 * Changes what is named, the state included, in one statement that asks for all that must hold.
 * With `seen`, only what still is of that version. Whom the coach archives, they see into no more.
 */
export async function changeClient(
  { id, coach_id }: Which,
  { status, ...said }: ClientChange,
  seen: number | undefined,
  env: Env,
  now: number,
): Promise<ClientRow> {
  const { version } = client_profiles;
  const change = drizzle(env.DB)
    .update(client_profiles)
    .set({
      ...said,
      ...(status && entering(status, now)),
      version: sql`${version} + 1`,
      updated_at: now,
    })
    .where(
      and(
        eq(client_profiles.id, id),
        eq(client_profiles.coach_id, coach_id),
        seen === undefined ? undefined : eq(version, seen),
        status && mayEnter(status, coach_id, now),
      ),
    )
    .returning();
  const [[changed]] = await drizzle(env.DB).batch([change, endSharing(id, env)]);
  if (changed) return changed;

  const client = await ownClient(coach_id, id, env);
  if (seen !== undefined && client.version !== seen) throw new AppError("PRECONDITION_FAILED");
  if (status) requireTransition(client, status);
  if (status === "active") await requireFeature("invite_clients", coach_id, env, now);
  // By now it would be allowed: somebody else was quicker, twice.
  throw new AppError("CONFLICT");
}

/** When it began, unless it was so before. */
function entering(status: ClientStatus, now: number) {
  const stays = eq(client_profiles.status, status);
  const since = (column: typeof client_profiles.paused_at | typeof client_profiles.archived_at) =>
    sql<number>`iif(${stays}, ${column}, ${now})`;
  const archived_by = sql<"coach">`iif(${stays}, ${client_profiles.archived_by}, 'coach')`;
  switch (status) {
    case "active":
      return { status, paused_at: null, archived_at: null, archived_by: null };
    case "paused":
      return { status, paused_at: since(client_profiles.paused_at) };
    case "archived":
      return { status, archived_at: since(client_profiles.archived_at), archived_by };
    default:
      return status satisfies never;
  }
}

/** `requireTransition` and the free tier, asked of the database. To stay needs no leave. */
function mayEnter(status: ClientStatus, coachId: string, now: number) {
  const isTheirs = ne(client_profiles.archived_by, "client");
  const moves = and(
    inArray(client_profiles.status, clientStatesBefore(status)),
    or(isNull(client_profiles.archived_by), isTheirs),
    status === "active" ? activeClientsBelowLimit(coachId, now) : undefined,
  );
  return or(eq(client_profiles.status, status), moves);
}
