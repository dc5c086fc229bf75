import type { Language } from "#contract/letters";
import { newId } from "#lib/ids";
import { askForLink } from "#workers/identity/ask-for-link";
import { type Budget, claim, spent } from "#workers/identity/attempts";
import { spendLink } from "#workers/identity/email-link";

/** Addresses that a user may write to by wanting to add them. */
const ATTACHMENTS: Budget = { kind: "email.attach", limit: 5, window_ms: 3_600_000 };

/** Asks the reader of an address's mail whether it is the user's. */
export async function attachEmail(
  { user_id, email, language }: { user_id: string; email: string; language?: Language | undefined },
  requestId: string,
  env: Env,
  now: number,
) {
  const link = { id: newId(), kind: "attach" as const, email };
  const standing = await claim(ATTACHMENTS, user_id, link.id, env, now);
  if (!standing.allowed) throw spent(ATTACHMENTS, standing);
  await spendLink(link, env, now);
  return askForLink({ ...link, user_id, language }, requestId, env, now);
}
