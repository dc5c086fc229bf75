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

type Row = {
  viewer_id: string;
  owner_id: string;
  last_seen: Audience;
  profile_photo: Audience;
  about: Audience;
  viewer_last_seen: Audience;
  /** Whether each has the other among their contacts. */
  viewer_is_contact: number;
  owner_is_contact: number;
  blocked: number;
};

/** Whom a viewer sees how. One query; people who do not exist are absent. */
export async function visibleTo(db: D1Database, viewer: string, owners: string[]) {
  const rows = await read(
    db,
    owners.map((owner) => [viewer, owner]),
  );
  return new Map(rows.map((row) => [row.owner_id, sightOf(row)]));
}

/** Who sees an owner how. */
export async function visibleFrom(db: D1Database, owner: string, viewers: string[]) {
  const rows = await read(
    db,
    viewers.map((viewer) => [viewer, owner]),
  );
  return new Map(rows.map((row) => [row.viewer_id, sightOf(row)]));
}

/**
 * Seed 001 §5.1 with the rules of messaging, "Privacy" and "Blocks": "contacts" are the owner's,
 * blocks hide both ways, and who shows nobody their last seen does not see others'.
 */
function sightOf(row: Row): Sight {
  const self = row.viewer_id === row.owner_id;
  const blocked = row.blocked === 1;
  const may = (audience: Audience) =>
    self ||
    (!blocked &&
      (audience === "everyone" || (audience === "contacts" && row.viewer_is_contact === 1)));
  return {
    last_seen: may(row.last_seen) && (self || row.viewer_last_seen !== "nobody"),
    profile_photo: may(row.profile_photo),
    about: may(row.about),
    phone: self || row.owner_is_contact === 1,
    blocked,
  };
}

async function read(db: D1Database, pairs: [viewer: string, owner: string][]): Promise<Row[]> {
  const query = `
    SELECT pair.viewer_id, pair.owner_id, p.last_seen, p.profile_photo, p.about,
      v.last_seen AS viewer_last_seen,
      EXISTS (SELECT 1 FROM contacts WHERE user_id = owner_id AND contact_id = viewer_id) AS viewer_is_contact,
      EXISTS (SELECT 1 FROM contacts WHERE user_id = viewer_id AND contact_id = owner_id) AS owner_is_contact,
      EXISTS (SELECT 1 FROM blocks WHERE user_id = owner_id AND blocked_id = viewer_id)
        OR EXISTS (SELECT 1 FROM blocks WHERE user_id = viewer_id AND blocked_id = owner_id) AS blocked
    FROM (SELECT value ->> 0 AS viewer_id, value ->> 1 AS owner_id FROM json_each(?)) AS pair
    JOIN privacy_settings p ON p.user_id = pair.owner_id
    JOIN privacy_settings v ON v.user_id = pair.viewer_id`;
  const { results } = await db.prepare(query).bind(JSON.stringify(pairs)).all<Row>();
  return results;
}
