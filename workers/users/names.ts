import type { Named } from "#durable-objects/chat-room/participants";
import { visibleTo } from "#durable-objects/visibility";

/** What people are called now, as the viewer may see them. Who does not exist is absent. */
export async function namesOf(
  viewer: string,
  userIds: string[],
  env: Env,
): Promise<Map<string, Named>> {
  if (userIds.length === 0) return new Map();
  const ids = [...new Set(userIds)];
  const people = env.DB.prepare(
    "SELECT id, display_name, avatar_url FROM users WHERE id IN (SELECT value FROM json_each(?))",
  );
  const [{ results }, sights] = await Promise.all([
    people.bind(JSON.stringify(ids)).all<Named>(),
    visibleTo(env.DB, viewer, ids),
  ]);
  const shown = results.map((person) => ({
    ...person,
    avatar_url: sights.get(person.id)?.profile_photo ? person.avatar_url : "",
  }));
  return new Map(shown.map((person) => [person.id, person]));
}
