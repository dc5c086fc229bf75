import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Language } from "#contract/letters";
import { email_links } from "#d1-migrations/schema/identity";
import { users } from "#d1-migrations/schema/users";
import { type EmailLink, linkToken } from "#workers/identity/email-link";
import type { LinkWords } from "#workers/identity/link-words";
import { registrationsOf } from "#workers/identity/registrations";
import { addressOf } from "#workers/mail/address-of";
import { compose } from "#workers/mail/compose";
import type { Mail } from "#workers/mail/send-mail";
import { VOCABULARIES } from "#workers/mail/words/words";

/**
 * The mail that was asked for, if there is one to be sent: who has neither account nor registration
 * gets none. To an address that has an account already goes a notice instead of a link.
 */
export async function writeLink(
  id: string,
  language: Language,
  env: Env,
  now: number,
): Promise<Mail | undefined> {
  const db = drizzle(env.DB);
  const link = await db.select().from(email_links).where(eq(email_links.id, id)).get();
  if (!link || link.used_at !== null || link.expires_at <= now) return undefined;
  const owner = await db
    .select({ id: users.id })
    .from(users)
    .where(eq(users.email, link.email))
    .get();
  const about = owner ? forOwner(link, owner.id) : await forStranger(link, env, now);
  return about && mailOf(about, link, language, env);
}

/** What the mail to an address with an account is about. */
function forOwner({ kind, user_id }: EmailLink, ownerId: string): LinkWords | undefined {
  if (kind === "verify") return "registered_already";
  if (kind === "attach") return user_id === ownerId ? undefined : "address_in_use";
  return kind;
}

/**
 * And without one. A registration goes on from whichever link is opened. With its password only if
 * its owner asked for the very same again: a magic link and a link that could be of one of several
 * registrations bring none, since somebody else may have chosen it.
 */
async function forStranger(link: EmailLink, env: Env, now: number): Promise<LinkWords | undefined> {
  if (link.kind === "attach") return link.kind;
  if (link.display_name !== null) return wordsOf(link);
  const [newest, ...others] = await registrationsOf(link.email, env, now);
  if (!newest) return undefined;

  const isSame = link.kind === "verify" && others.length === 0;
  const registered = {
    kind: link.kind === "reset" ? ("reset" as const) : ("verify" as const),
    display_name: newest.display_name,
    password_hash: isSame ? newest.password_hash : null,
  };
  await drizzle(env.DB).update(email_links).set(registered).where(eq(email_links.id, link.id));
  return wordsOf(registered);
}

const wordsOf = ({ kind, password_hash }: Pick<EmailLink, "kind" | "password_hash">): LinkWords =>
  kind === "verify" && password_hash === null ? "verify_without_password" : kind;

function mailOf(about: LinkWords, { id, email }: EmailLink, language: Language, env: Env): Mail {
  const { opens, ...words } = VOCABULARIES[language].links[about];
  if (!opens) return { id, to: email, ...compose(words, language) };
  const token = linkToken(id, env);
  const url = addressOf(opens.page, { token }, env);
  const mail = compose({ ...words, button: { label: opens.label, url } }, language);
  return { id, to: email, ...mail, data: { url, token } };
}
