import type { Audience } from "#contract/users";

/** What one person may see of another. */
export type Sight = {
  /** `online` follows it. */
  last_seen: boolean;
  profile_photo: boolean;
  about: boolean;
  /** Only to whoever has the number already. */
  phone: boolean;
  /** One of the two blocks the other. Which of them is nobody's business but the blocker's. */
  blocked: boolean;
};

/** All that the rule asks about a viewer and an owner, as `RELATION` selects it. */
export type Relation = {
  viewer_id: string;
  owner_id: string;
  last_seen: Audience;
  profile_photo: Audience;
  about: Audience;
  viewer_last_seen: Audience;
  /** Whether each has the other among their contacts. */
  viewer_is_contact: number;
  owner_is_contact: number;
  /** Whether each blocks the other. */
  viewer_blocks: number;
  owner_blocks: number;
};

/**
 * Selects a `Relation` for each `[viewer, owner]` of a JSON list, its only parameter. Who does not
 * exist is left out. To be wrapped by queries that want more of the people than the rule does.
 */
export const RELATION = `
  SELECT pair.viewer_id, pair.owner_id, p.last_seen, p.profile_photo, p.about,
    v.last_seen AS viewer_last_seen,
    EXISTS (SELECT 1 FROM contacts WHERE user_id = owner_id AND contact_id = viewer_id) AS viewer_is_contact,
    EXISTS (SELECT 1 FROM contacts WHERE user_id = viewer_id AND contact_id = owner_id) AS owner_is_contact,
    EXISTS (SELECT 1 FROM blocks WHERE user_id = viewer_id AND blocked_id = owner_id) AS viewer_blocks,
    EXISTS (SELECT 1 FROM blocks WHERE user_id = owner_id AND blocked_id = viewer_id) AS owner_blocks
  FROM (SELECT value ->> 0 AS viewer_id, value ->> 1 AS owner_id FROM json_each(?)) AS pair
  JOIN privacy_settings p ON p.user_id = pair.owner_id
  JOIN privacy_settings v ON v.user_id = pair.viewer_id`;

/**
 * Seed 001 §5.1 with the rules of messaging, "Privacy" and "Blocks": "contacts" are the owner's,
 * blocks hide both ways, and who shows nobody their last seen does not see others'.
 */
export function sightOf(relation: Relation): Sight {
  const self = relation.viewer_id === relation.owner_id;
  const blocked = relation.viewer_blocks === 1 || relation.owner_blocks === 1;
  const may = (audience: Audience) =>
    self ||
    (!blocked &&
      (audience === "everyone" || (audience === "contacts" && relation.viewer_is_contact === 1)));
  return {
    last_seen: may(relation.last_seen) && (self || relation.viewer_last_seen !== "nobody"),
    profile_photo: may(relation.profile_photo),
    about: may(relation.about),
    phone: self || relation.owner_is_contact === 1,
    blocked,
  };
}

/** Whom a viewer sees how. One query; people who do not exist are absent. */
export async function visibleTo(db: D1Database, viewer: string, owners: string[]) {
  const pairs = owners.map((owner) => [viewer, owner]);
  const relations = await read(db, pairs);
  return new Map(relations.map((relation) => [relation.owner_id, sightOf(relation)]));
}

/** Who sees an owner how. */
export async function visibleFrom(db: D1Database, owner: string, viewers: string[]) {
  const pairs = viewers.map((viewer) => [viewer, owner]);
  const relations = await read(db, pairs);
  return new Map(relations.map((relation) => [relation.viewer_id, sightOf(relation)]));
}

async function read(db: D1Database, pairs: string[][]): Promise<Relation[]> {
  return (await db.prepare(RELATION).bind(JSON.stringify(pairs)).all<Relation>()).results;
}
