import type { Registration } from "#contract/identity";
import type { Language } from "#contract/letters";
import { newId } from "#lib/ids";
import { askForLink } from "#workers/identity/ask-for-link";
import { spendLink } from "#workers/identity/email-link";
import { hashPassword } from "#workers/identity/password-hash";
import { requireUncommon } from "#workers/identity/require-uncommon";

/**
 * Keeps a registration in the link that is mailed for it, until the link is opened. Several of one
 * address stand beside each other: each link makes the account that was registered with it.
 */
export async function register(
  { email, password, display_name, language }: Registration & { language?: Language | undefined },
  requestId: string,
  env: Env,
  now: number,
) {
  await requireUncommon("password", password);
  const link = { id: newId(), kind: "verify" as const, email };
  await spendLink(link, env, now);
  const password_hash = await hashPassword(password);
  const registered = { ...link, display_name, password_hash, language };
  return askForLink(registered, requestId, env, now);
}
