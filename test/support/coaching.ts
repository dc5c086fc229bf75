import { env } from "cloudflare:workers";
import { drizzle } from "drizzle-orm/d1";

import { client_profiles, coach_profiles } from "#d1-migrations/schema/coaching";
import { directChatId, newId } from "#lib/ids";
import { type Person, registered } from "#test/support/people";

type Profile = Partial<typeof coach_profiles.$inferInsert>;

/** Somebody who coaches. */
export async function aCoach(profile: Profile = {}): Promise<Person> {
  const coach = await registered({ display_name: "Coach" });
  const now = Date.now();
  await drizzle(env.DB)
    .insert(coach_profiles)
    .values({ ...profile, user_id: coach.id, created_at: now, updated_at: now });
  return coach;
}

/** Makes somebody the coach's client, and answers with the client profile's id. */
export async function connect(
  coach: Person,
  client: Person,
  status: "active" | "paused" | "archived" = "active",
): Promise<string> {
  const now = Date.now();
  const id = newId();
  const chat_id = directChatId(coach.id, client.id);
  const pair = { id, coach_id: coach.id, user_id: client.id, chat_id };
  await drizzle(env.DB)
    .insert(client_profiles)
    .values({ ...pair, status, joined_at: now, created_at: now, updated_at: now });
  return id;
}

/** A coach, somebody whom they coach, and the client profile that is between the two. */
export async function aPair(profile: Profile = {}) {
  const [coach, client] = [await aCoach(profile), await registered({ display_name: "Client" })];
  return { coach, client, client_profile_id: await connect(coach, client) };
}
