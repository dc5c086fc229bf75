import { and, desc, eq, inArray, lt, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { ClientQuery, Clients } from "#contract/clients";
import { client_profiles } from "#d1-migrations/schema/coaching";
import { users } from "#d1-migrations/schema/users";
import { wordsOf } from "#lib/words";
import { afterId, pageOf } from "#workers/coaching/page-after";
import { shownClients } from "#workers/coaching/shown-client";

/** A coach's clients, the newest first. */
export async function listClients(
  coachId: string,
  { status, tag, search, cursor, limit }: ClientQuery,
  env: Env,
): Promise<Clients> {
  const after = afterId(cursor);
  const rows = await drizzle(env.DB)
    .select()
    .from(client_profiles)
    .where(
      and(
        eq(client_profiles.coach_id, coachId),
        status && eq(client_profiles.status, status),
        tag === undefined ? undefined : has(tag),
        search === undefined ? undefined : await called(search, coachId, env),
        after === undefined ? undefined : lt(client_profiles.id, after),
      ),
    )
    .orderBy(desc(client_profiles.id))
    .limit(limit + 1);
  const { page, next_cursor } = pageOf(rows, limit);
  return { clients: await shownClients(coachId, page, env), next_cursor };
}

const has = (tag: string): SQL =>
  sql`EXISTS (SELECT 1 FROM json_each(${client_profiles.tags}) WHERE value = ${tag})`;

/**
 * Whose name has, for each word of the search, a word that begins with it. Compared here and not by
 * SQLite, which knows no letters but those of ASCII: a coach has hundreds of clients, not millions.
 */
async function called(search: string, coachId: string, env: Env): Promise<SQL> {
  const people = await drizzle(env.DB)
    .select({ id: client_profiles.id, display_name: users.display_name })
    .from(client_profiles)
    .innerJoin(users, eq(users.id, client_profiles.user_id))
    .where(eq(client_profiles.coach_id, coachId));
  const wanted = wordsOf(search);
  const fits = (name: string) => {
    const words = wordsOf(name);
    return (
      wanted.length > 0 && wanted.every((start) => words.some((word) => word.startsWith(start)))
    );
  };
  const ids = people.filter(({ display_name }) => fits(display_name)).map(({ id }) => id);
  return inArray(client_profiles.id, sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`);
}
