import { and, desc, eq, gt, isNotNull, isNull, max } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { email_links } from "#d1-migrations/schema/identity";

const AT_MOST = 20;

/**
 * Registrations of an address whose links may still be opened, the newest first. Links that were
 * sent again are the same registration: salted hashes tell them apart, and only they are equal.
 */
export const registrationsOf = (email: string, env: Env, now: number) =>
  drizzle(env.DB)
    .select({
      display_name: email_links.display_name,
      password_hash: email_links.password_hash,
    })
    .from(email_links)
    .where(
      and(
        eq(email_links.email, email),
        eq(email_links.kind, "verify"),
        isNull(email_links.used_at),
        isNotNull(email_links.password_hash),
        gt(email_links.expires_at, now),
      ),
    )
    .groupBy(email_links.password_hash)
    .orderBy(desc(max(email_links.created_at)))
    .limit(AT_MOST);
