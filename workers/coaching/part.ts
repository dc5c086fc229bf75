import { and, asc, eq, exists, gt, lt } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { client_profiles } from "#d1-migrations/schema/coaching";
import { session_participants } from "#d1-migrations/schema/scheduling";
import { logBug } from "#lib/log";
import type { ClientRow } from "#workers/coaching/own-client";
import { cancelFutureSessions } from "#workers/scheduling/cancel-future-sessions";

/** Whose client ended, and by whom. */
type Parting = Pick<ClientRow, "id" | "coach_id" | "user_id" | "archived_by">;

/** How long whoever archives has to cancel the sessions, and how long the sweep looks back. */
const GRACE_MS = 10_000;
const LOOKED_BACK_MS = 24 * 3_600_000;
const AT_ONCE = 50;

/**
 * Cancels what the two have still booked, once they are coach and client no more. What keeps it
 * from being done is left to the sweep: to whoever asked, the change has succeeded.
 */
export async function part(
  parting: Parting,
  request_id: string,
  env: Env,
  now: number,
): Promise<void> {
  const { id: client_profile_id, coach_id, archived_by } = parting;
  const user_id = archived_by === "client" ? parting.user_id : coach_id;
  try {
    const parted = { client_profile_id, user_id, request_id };
    const { enact } = await cancelFutureSessions(parted, env, now);
    await enact?.();
  } catch (thrown) {
    logBug(thrown, { request_id, client_profile_id });
  }
}

/** Makes up for a server that died in between. Whoever was taken back has no end any more. */
export async function sweepPartings(env: Env, now: number): Promise<void> {
  const db = drizzle(env.DB);
  const { id, coach_id, user_id, archived_at, archived_by } = client_profiles;
  const { client_profile_id, start_at, status: seat } = session_participants;
  const booked = db
    .select({ client_profile_id })
    .from(session_participants)
    .where(and(eq(client_profile_id, id), gt(start_at, now), eq(seat, "booked")));
  const partings = await db
    .select({ id, coach_id, user_id, archived_by })
    .from(client_profiles)
    .where(
      and(gt(archived_at, now - LOOKED_BACK_MS), lt(archived_at, now - GRACE_MS), exists(booked)),
    )
    .orderBy(asc(archived_at))
    .limit(AT_ONCE);
  for (const parting of partings) await part(parting, "sweep", env, now);
}
