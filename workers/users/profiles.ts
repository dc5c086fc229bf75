import type { Profile } from "#contract/users";
import { type Relation, RELATION, sightOf } from "#durable-objects/visibility";

/** A person as they are, and how the viewer stands to them. */
type Row = Relation & {
  phone: string | null;
  display_name: string;
  avatar_url: string;
  status_text: string;
};

/**
 * People as the viewer may see them: every profile that leaves the server comes from here. One
 * query; who does not exist is absent. `is_blocked` tells of the viewer's own block only.
 */
export async function profilesOf(
  viewer: string,
  userIds: string[],
  env: Env,
): Promise<Map<string, Profile>> {
  const query = `
    SELECT relation.*, phone, display_name, avatar_url, status_text
    FROM (${RELATION}) AS relation JOIN users ON users.id = relation.owner_id`;
  const pairs = userIds.map((userId) => [viewer, userId]);
  const { results } = await env.DB.prepare(query).bind(JSON.stringify(pairs)).all<Row>();
  return new Map(results.map((row) => [row.owner_id, shown(row)]));
}

/** One person as the viewer may see them, if there is such a person. */
export const profileOf = async (viewer: string, userId: string, env: Env) =>
  (await profilesOf(viewer, [userId], env)).get(userId);

function shown(row: Row): Profile {
  const sight = sightOf(row);
  return {
    id: row.owner_id,
    phone: sight.phone ? row.phone : null,
    display_name: row.display_name,
    avatar_url: sight.profile_photo ? row.avatar_url : "",
    status_text: sight.about ? row.status_text : "",
    is_blocked: row.viewer_blocks === 1,
  };
}
