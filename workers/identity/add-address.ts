import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { SignedIn } from "#contract/identity";
import { users } from "#d1-migrations/schema/users";
import { newId } from "#lib/ids";
import type { EmailLink } from "#workers/identity/email-link";
import { isTaken } from "#workers/identity/is-taken";
import { openSession } from "#workers/identity/open-session";
import { usedBy, useLink } from "#workers/identity/use-link";
import type { Opener } from "#workers/identity/verify-email";
import { prepareNotice } from "#workers/mail/prepare-notice";

/**
 * Makes an address the own of the account that asked for the link, in place of the one before,
 * which gets a notice, and signs in. Undefined if another account has the address by now.
 */
export async function addAddress(
  { token, device_name, language }: Opener,
  { id, email, user_id }: EmailLink,
  requestId: string,
  env: Env,
  now: number,
): Promise<SignedIn | undefined> {
  const sid = newId();
  const db = drizzle(env.DB);
  const account = eq(users.id, user_id ?? "");
  const before = await db.select({ email: users.email }).from(users).where(account).get();
  const letter = { about: "email_changed" as const, change: id, to: before?.email, language };
  const notice = prepareNotice(letter, requestId, env, now);
  const own = db
    .update(users)
    .set({ email, email_verified_at: now, updated_at: now })
    .where(and(account, usedBy(sid)));
  const first = [useLink({ token, kinds: ["attach"] }, sid, env, now), own, ...notice.rows];
  const whose = and(account, eq(users.email, email), usedBy(sid));
  try {
    const signedIn = await openSession({ sid, device_name, whose, first }, env, now);
    if (signedIn) await notice.enact();
    return signedIn;
  } catch (thrown) {
    if (isTaken("email", thrown)) return undefined;
    throw thrown;
  }
}
