import { asc, inArray, lt } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { email_links, otps, refresh_tokens, sessions } from "#d1-migrations/schema/identity";
import { dev_inbox } from "#d1-migrations/schema/platform";
import { device_tokens } from "#d1-migrations/schema/users";
import { REFRESH_TOKEN_MS } from "#workers/identity/refresh-token";

const DAY_MS = 24 * 3600 * 1000;
/** Rows of a kind that one run removes at most, so that no run takes long. */
const AT_MOST = 200;

/**
 * Removes what can no longer make a difference: codes, links and refresh tokens past their end,
 * sessions that were not used for longer than a refresh token lives, with their push tokens, and kept
 * messages of the other day.
 */
export async function sweepIdentity(env: Env, now: number): Promise<void> {
  const db = drizzle(env.DB);
  const codes = db.select({ it: otps.phone }).from(otps).where(lt(otps.expires_at, now));
  const links = db
    .select({ it: email_links.id })
    .from(email_links)
    .where(lt(email_links.expires_at, now));
  const tokens = db
    .select({ it: refresh_tokens.token_hash })
    .from(refresh_tokens)
    .where(lt(refresh_tokens.expires_at, now));
  const unused = db
    .select({ it: sessions.id })
    .from(sessions)
    .where(lt(sessions.last_seen_at, now - REFRESH_TOKEN_MS - DAY_MS))
    .orderBy(asc(sessions.last_seen_at))
    .limit(AT_MOST);
  const letters = db
    .select({ it: dev_inbox.id })
    .from(dev_inbox)
    .where(lt(dev_inbox.created_at, now - DAY_MS));
  await db.batch([
    db.delete(otps).where(inArray(otps.phone, codes.limit(AT_MOST))),
    db.delete(email_links).where(inArray(email_links.id, links.limit(AT_MOST))),
    db.delete(refresh_tokens).where(inArray(refresh_tokens.token_hash, tokens.limit(AT_MOST))),
    db.delete(device_tokens).where(inArray(device_tokens.session_id, unused)),
    db.delete(sessions).where(inArray(sessions.id, unused)),
    db.delete(dev_inbox).where(inArray(dev_inbox.id, letters.limit(AT_MOST))),
  ]);
}
