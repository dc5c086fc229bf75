import type { Profile } from "#contract/users";
import { visibleTo } from "#durable-objects/visibility";

/** What a person shows to everybody who may see all of it. */
type Person = {
  id: string;
  phone: string;
  display_name: string;
  avatar_url: string;
  status_text: string;
  is_blocked: number;
};

/**
 * People as the viewer may see them: every profile that leaves the server comes from here. Who
 * does not exist is absent. `is_blocked` tells of the viewer's own block only.
 */
export async function profilesOf(
  viewer: string,
  userIds: string[],
  env: Env,
): Promise<Map<string, Profile>> {
  const query = `
    SELECT id, phone, display_name, avatar_url, status_text,
      EXISTS (SELECT 1 FROM blocks WHERE user_id = ? AND blocked_id = users.id) AS is_blocked
    FROM users WHERE id IN (SELECT value FROM json_each(?))`;
  const [{ results }, sights] = await Promise.all([
    env.DB.prepare(query).bind(viewer, JSON.stringify(userIds)).all<Person>(),
    visibleTo(env.DB, viewer, userIds),
  ]);
  const profiles = results.map((person): Profile => {
    const sight = sights.get(person.id);
    return {
      id: person.id,
      phone: sight?.phone ? person.phone : null,
      display_name: person.display_name,
      avatar_url: sight?.profile_photo ? person.avatar_url : "",
      status_text: sight?.about ? person.status_text : "",
      is_blocked: person.is_blocked === 1,
    };
  });
  return new Map(profiles.map((profile) => [profile.id, profile]));
}

/** One person as the viewer may see them, if there is such a person. */
export const profileOf = async (viewer: string, userId: string, env: Env) =>
  (await profilesOf(viewer, [userId], env)).get(userId);
