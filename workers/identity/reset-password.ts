import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { PasswordReset } from "#contract/identity";
import type { Language } from "#contract/letters";
import { users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { newId } from "#lib/ids";
import type { EmailLink } from "#workers/identity/email-link";
import { ending } from "#workers/identity/ending";
import { registered } from "#workers/identity/make-account";
import { hashPassword } from "#workers/identity/password-hash";
import { requireUncommon } from "#workers/identity/require-uncommon";
import { lookUpLink, usedBy, useLink } from "#workers/identity/use-link";
import { withPrivacy } from "#workers/identity/with-privacy";
import { prepareNotice } from "#workers/mail/prepare-notice";

const KINDS = ["reset"] as const;

/**
 * Gives the account with the link's address another password and ends all of its sessions. A
 * registration that waits becomes an account with this password: who reads the mail has verified
 * the address. One batch, for one of all who bring the token.
 */
export async function resetPassword(
  { token, password, language }: PasswordReset & { language?: Language | undefined },
  requestId: string,
  env: Env,
  now: number,
): Promise<void> {
  await requireUncommon("password", password);
  const link = await lookUpLink({ token, kinds: KINDS }, env, now);
  if (!link) throw new AppError("LINK_INVALID");
  const ticket = newId();
  const password_hash = await hashPassword(password);
  const ends = await endingOf(link.email, ticket, requestId, env, now);
  const to = ends && link.email;
  const told = { about: "password_changed" as const, change: link.id, to, language };
  const notice = prepareNotice(told, requestId, env, now);

  const db = drizzle(env.DB);
  const waits = link.display_name !== null;
  const [used, changed] = await db.batch([
    useLink({ token, kinds: KINDS }, ticket, env, now),
    db
      .update(users)
      .set({ password_hash, updated_at: now })
      .where(and(eq(users.email, link.email), usedBy(ticket)))
      .returning({ id: users.id }),
    ...(waits ? made({ ...link, password_hash }, ticket, env, now) : []),
    ...(ends?.statements ?? []),
    ...notice.rows,
  ]);
  if (used.length === 0 || (changed.length === 0 && !waits)) throw new AppError("LINK_INVALID");
  await Promise.all([ends?.finish(), notice.enact()]);
}

/** The account that a registration becomes, under the id of the ticket. */
const made = (link: EmailLink, ticket: string, env: Env, now: number) => [
  registered(link, { id: ticket, ticket }, env, now),
  withPrivacy(ticket, env, now),
];

/** The end of all that the account has open; undefined where there is none yet. */
async function endingOf(email: string, ticket: string, requestId: string, env: Env, now: number) {
  const whose = eq(users.email, email);
  const account = await drizzle(env.DB).select({ id: users.id }).from(users).where(whose).get();
  if (!account) return undefined;
  const all = { user_id: account.id, everywhere: true, provided: usedBy(ticket) };
  return ending(all, requestId, env, now);
}
