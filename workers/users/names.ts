import type { Named } from "#durable-objects/chat-room/participants";
import { profilesOf } from "#workers/users/profiles";

/** What people are called now, as the viewer may see them. Who does not exist is absent. */
export async function namesOf(
  viewer: string,
  userIds: string[],
  env: Env,
): Promise<Map<string, Named>> {
  if (userIds.length === 0) return new Map();
  const profiles = await profilesOf(viewer, [...new Set(userIds)], env);
  const named = [...profiles.values()].map(({ id, display_name, avatar_url }): [string, Named] => [
    id,
    { id, display_name, avatar_url },
  ]);
  return new Map(named);
}
