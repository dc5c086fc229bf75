import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Coach, OwnCoachProfile } from "#contract/coaching";
import { coach_profiles } from "#d1-migrations/schema/coaching";
import { AppError } from "#lib/errors";
import { CERTIFICATIONS, listBelongings, LOCATIONS } from "#workers/coaching/belongings";
import { profileOf } from "#workers/users/profiles";

/** A coach as somebody else sees them. Throws NOT_FOUND for who is none. */
export async function coachOf(viewer: string, coachId: string, env: Env): Promise<Coach> {
  const { coach, row } = await read(viewer, coachId, env);
  return row.show_rate ? coach : { ...coach, hourly_rate: null };
}

/** A coach as they see themselves. */
export async function ownProfile(coachId: string, env: Env): Promise<OwnCoachProfile> {
  const { coach, row } = await read(coachId, coachId, env);
  return {
    ...coach,
    show_rate: row.show_rate,
    version: row.version,
    created_at: new Date(row.created_at).toISOString(),
    updated_at: new Date(row.updated_at).toISOString(),
  };
}

/** Four questions, whoever asks for whom. */
async function read(viewer: string, coachId: string, env: Env) {
  const [row, person, certifications, locations] = await Promise.all([
    drizzle(env.DB).select().from(coach_profiles).where(eq(coach_profiles.user_id, coachId)).get(),
    profileOf(viewer, coachId, env),
    listBelongings(CERTIFICATIONS, coachId, env),
    listBelongings(LOCATIONS, coachId, env),
  ]);
  if (!row || !person) throw new AppError("NOT_FOUND", "There is no such coach");
  const { hourly_rate_amount: amount, hourly_rate_currency: currency } = row;
  const coach: Coach = {
    id: coachId,
    display_name: person.display_name,
    avatar_url: person.avatar_url,
    business_name: row.business_name,
    bio: row.bio,
    specialties: row.specialties,
    hourly_rate: amount === null || currency === null ? null : { amount, currency },
    social_links: row.social_links,
    timezone: row.timezone,
    is_accepting_clients: row.is_accepting_clients,
    certifications,
    locations,
  };
  return { coach, row };
}
