import { and, eq, gt, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { email_links } from "#d1-migrations/schema/identity";
import { type LinkKind, linkHash } from "#workers/identity/email-link";

/** Whoever brings a link's token, and the kinds of link that they may bring. */
type Bearer = { token: string; kinds: readonly [LinkKind, ...LinkKind[]] };

const good = ({ token, kinds }: Bearer, now: number) =>
  and(
    eq(email_links.token_hash, linkHash(token)),
    inArray(email_links.kind, [...kinds]),
    isNull(email_links.used_at),
    gt(email_links.expires_at, now),
  );

/** The link as it stands, if it could be used. */
export const lookUpLink = (bearer: Bearer, env: Env, now: number) =>
  drizzle(env.DB).select().from(email_links).where(good(bearer, now)).get();

/**
 * The statement that uses a link for one of all who bring it at once: for whom its `ticket` says.
 * What the link does goes into the same batch, as long as `usedBy` holds.
 */
export const useLink = (bearer: Bearer, ticket: string, env: Env, now: number) =>
  drizzle(env.DB)
    .update(email_links)
    .set({ used_at: now, used_by: ticket })
    .where(good(bearer, now))
    .returning({ id: email_links.id });

/** Holds in that batch where the link was used under the ticket. */
export const usedBy = (ticket: string): SQL =>
  sql`EXISTS (SELECT 1 FROM ${email_links} WHERE ${email_links.used_by} = ${ticket})`;
