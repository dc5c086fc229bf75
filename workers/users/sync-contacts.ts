import { and, inArray, ne, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { contacts, users } from "#d1-migrations/schema/users";
import { hmac, sha256 } from "#lib/hash";
import { type Budget, claimAll, spent } from "#workers/identity/attempts";
import { changeContacts } from "#workers/users/change-contacts";
import { profilesOf } from "#workers/users/profiles";

/** Numbers that a user may look up in a day, not counting repetitions: nobody has more friends. */
const LOOKUPS: Budget = { kind: "contact-lookup", limit: 5000, window_ms: 24 * 3_600_000 };

/**
 * Finds who of an address book is here, and makes them contacts. It asks D1 the same questions
 * whoever is found, so a number that is not here looks like any other that is not.
 */
export async function syncContacts(
  user_id: string,
  numbers: string[],
  requestId: string,
  env: Env,
  now: number,
) {
  const asked = [...new Set(numbers)].map((phone) => ({
    phone,
    hash: phone.startsWith("+") ? sha256(phone) : phone,
  }));
  const hashes = asked.map(({ hash }) => hash);
  await spend(user_id, hashes, env, now);

  const found = await idsByHash(user_id, hashes, env);
  const ids = [...found.values()];
  const additions = drizzle(env.DB)
    .insert(contacts)
    .select(
      sql`SELECT ${user_id}, value, '', ${now} FROM json_each(${JSON.stringify(ids)}) WHERE true`,
    )
    .onConflictDoNothing();
  await changeContacts(user_id, additions, requestId, env, now);

  const profiles = await profilesOf(user_id, ids, env);
  return asked.flatMap(({ phone, hash }) => {
    const profile = profiles.get(found.get(hash) ?? "");
    if (!profile) return [];
    const { id, display_name, avatar_url } = profile;
    return [{ phone, user_id: id, display_name, avatar_url }];
  });
}

/** Counted by keyed hashes: phone numbers are guessed from plain ones. */
async function spend(userId: string, hashes: string[], env: Env, now: number): Promise<void> {
  const tickets = hashes.map((hash) => hmac(env.AUTH_SECRET, hash).slice(0, 16));
  const standing = await claimAll(LOOKUPS, userId, tickets, env, now);
  if (!standing.allowed) throw spent(LOOKUPS, standing);
}

/** Users by the hash of their number, without the one who asks. */
async function idsByHash(userId: string, hashes: string[], env: Env): Promise<Map<string, string>> {
  const rows = await drizzle(env.DB)
    .select({ id: users.id, hash: users.phone_sha256 })
    .from(users)
    .where(
      and(
        inArray(users.phone_sha256, sql`(SELECT value FROM json_each(${JSON.stringify(hashes)}))`),
        ne(users.id, userId),
      ),
    );
  return new Map(rows.flatMap(({ id, hash }) => (hash === null ? [] : [[hash, id]])));
}
