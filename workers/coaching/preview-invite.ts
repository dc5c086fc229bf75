import { and, eq, gt, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { InvitePreview } from "#contract/invites";
import { coach_profiles, invite_codes } from "#d1-migrations/schema/coaching";
import { privacy_settings, users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { foldInviteCode } from "#workers/coaching/invite-code";

/**
 * What a code opens, for whoever has it: so of the coach only what is for everybody. Used, expired,
 * deactivated and never made are one and the same answer.
 */
export async function previewInvite(typed: string, env: Env, now: number): Promise<InvitePreview> {
  const code = foldInviteCode(typed);
  const row = await drizzle(env.DB)
    .select({
      business_name: coach_profiles.business_name,
      display_name: users.display_name,
      avatar_url: sql<string>`iif(${privacy_settings.profile_photo} = 'everyone', ${users.avatar_url}, '')`,
      expires_at: invite_codes.expires_at,
    })
    .from(invite_codes)
    .innerJoin(coach_profiles, eq(coach_profiles.user_id, invite_codes.coach_id))
    .innerJoin(users, eq(users.id, invite_codes.coach_id))
    .innerJoin(privacy_settings, eq(privacy_settings.user_id, invite_codes.coach_id))
    .where(
      and(
        eq(invite_codes.code, code ?? ""),
        eq(invite_codes.status, "active"),
        gt(invite_codes.expires_at, now),
      ),
    )
    .get();
  if (!row) throw new AppError("INVITE_INVALID");
  const { business_name, expires_at, ...coach } = row;
  return { business_name, coach, expires_at: new Date(expires_at).toISOString() };
}
