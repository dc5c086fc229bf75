import { and, eq, gt, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Accepted } from "#contract/invites";
import { client_profiles, coach_profiles, invite_codes } from "#d1-migrations/schema/coaching";
import { AppError, fieldError, transitionRefused } from "#lib/errors";
import { newId } from "#lib/ids";
import { findByCode } from "#workers/coaching/find-by-code";
import { join } from "#workers/coaching/join";
import { announce } from "#workers/outbox/announce";
import { activeClientsBelowLimit } from "#workers/subscriptions/free-tier";
import { requireFeature } from "#workers/subscriptions/require-feature";

/** Who accepts which code, and the request by which they do. */
type Acceptance = { code: string; user_id: string; request_id: string };

/** A code, its coach, and how the user stands to them so far. */
type Invite = Awaited<ReturnType<typeof inviteOf>> & {};

/**
 * Makes the user a client of the coach whose code they have. `enact`, after the answer, tells the
 * coach. Of all who try one code at once, one has it; what the others are told is what they would
 * have been told a moment later.
 */
export async function acceptInvite(
  { code: typed, user_id, request_id }: Acceptance,
  env: Env,
  now: number,
): Promise<{ accepted: Accepted; enact?: () => Promise<void> }> {
  const find = (code: string) => inviteOf(code, user_id, env);
  const invite = await findByCode(typed, user_id, find, env, now);
  const known = judge(invite, user_id, now);
  if (known) return { accepted: known };

  const { coach_id } = invite;
  const accepted = { client_profile_id: invite.client_profile_id ?? newId(), coach_id };
  const { rowIfChanged, enact } = announce(
    { event: "invite.accepted", data: { ...accepted, user_id } },
    { to: [coach_id], actor: user_id },
    request_id,
    env,
    now,
  );
  const [, joined] = await drizzle(env.DB).batch([
    take(invite, accepted.client_profile_id, user_id, env, now),
    join({ ...accepted, user_id }, env, now),
    rowIfChanged,
  ]);
  if (joined.length > 0) return { accepted: { ...accepted, already_connected: false }, enact };
  return { accepted: await explain(invite, user_id, env, now) };
}

async function inviteOf(code: string, userId: string, env: Env) {
  const pair = and(
    eq(client_profiles.coach_id, invite_codes.coach_id),
    eq(client_profiles.user_id, userId),
  );
  return drizzle(env.DB)
    .select({
      id: invite_codes.id,
      code: invite_codes.code,
      coach_id: invite_codes.coach_id,
      status: invite_codes.status,
      expires_at: invite_codes.expires_at,
      is_accepting_clients: coach_profiles.is_accepting_clients,
      client_profile_id: client_profiles.id,
      client_status: client_profiles.status,
    })
    .from(invite_codes)
    .innerJoin(coach_profiles, eq(coach_profiles.user_id, invite_codes.coach_id))
    .leftJoin(client_profiles, pair)
    .where(eq(invite_codes.code, code))
    .get();
}

/** What there is to say without trying: a refusal, or that the two are connected already. */
function judge(invite: Invite, userId: string, now: number): Accepted | undefined {
  const { coach_id, client_profile_id, client_status, status } = invite;
  if (coach_id === userId) throw fieldError("code", "is your own");
  if (client_profile_id !== null && client_status !== "archived") {
    return { client_profile_id, coach_id, already_connected: true };
  }
  if (status === "used") {
    throw transitionRefused("INVITE_USED", { from: "used", to: "used", allowed: [] });
  }
  if (status === "deactivated" || invite.expires_at <= now) throw new AppError("INVITE_INVALID");
  if (!invite.is_accepting_clients) throw new AppError("COACH_NOT_ACCEPTING");
  return undefined;
}

/** All that `judge` has read, asked again by the statement that counts, and the free tier. */
function take({ id, coach_id }: Invite, clientId: string, userId: string, env: Env, now: number) {
  const is_accepting = sql`EXISTS (SELECT 1 FROM ${coach_profiles}
    WHERE ${coach_profiles.user_id} = ${coach_id} AND ${coach_profiles.is_accepting_clients})`;
  const is_connected = sql`EXISTS (SELECT 1 FROM ${client_profiles}
    WHERE ${client_profiles.coach_id} = ${coach_id} AND ${client_profiles.user_id} = ${userId}
      AND (${client_profiles.status} <> 'archived' OR ${client_profiles.id} <> ${clientId}))`;
  return drizzle(env.DB)
    .update(invite_codes)
    .set({ status: "used", used_by: userId, used_at: now })
    .where(
      and(
        eq(invite_codes.id, id),
        eq(invite_codes.status, "active"),
        gt(invite_codes.expires_at, now),
        is_accepting,
        sql`NOT ${is_connected}`,
        activeClientsBelowLimit(coach_id, now),
      ),
    );
}

/** Somebody else was faster, or the coach's free places are taken. */
async function explain(before: Invite, userId: string, env: Env, now: number): Promise<Accepted> {
  const invite = await inviteOf(before.code, userId, env);
  const known = invite && judge(invite, userId, now);
  if (known) return known;
  await requireFeature("invite_clients", before.coach_id, env, now);
  throw new AppError("CONFLICT");
}
