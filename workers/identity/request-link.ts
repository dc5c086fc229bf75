import type { Language } from "#contract/letters";
import { newId } from "#lib/ids";
import { askForLink } from "#workers/identity/ask-for-link";
import { type LinkKind, spendLink } from "#workers/identity/email-link";

/** Asks for a link of a kind to an address. Throws RATE_LIMITED when it has had its share. */
export async function requestLink(
  { kind, email, language }: { kind: LinkKind; email: string; language?: Language | undefined },
  requestId: string,
  env: Env,
  now: number,
) {
  const link = { id: newId(), kind, email };
  await spendLink(link, env, now);
  return askForLink({ ...link, language }, requestId, env, now);
}
