import { eq } from "drizzle-orm";

import type { SignedIn } from "#contract/identity";
import { users } from "#d1-migrations/schema/users";
import { newId } from "#lib/ids";
import type { EmailLink } from "#workers/identity/email-link";
import { insertWhere } from "#workers/identity/insert-where";
import { openSession } from "#workers/identity/open-session";
import { usedBy, useLink } from "#workers/identity/use-link";
import type { Opener } from "#workers/identity/verify-email";
import { withPrivacy } from "#workers/identity/with-privacy";

/**
 * Makes the account that was registered with a link, and signs in. Of several links to one address
 * the first that is opened makes the account; undefined for the others.
 */
export function makeAccount(
  { token, device_name }: Opener,
  link: EmailLink,
  env: Env,
  now: number,
): Promise<SignedIn | undefined> {
  const [sid, newcomer] = [newId(), newId()];
  const first = [
    useLink({ token, kinds: ["verify"] }, sid, env, now),
    registered(link, { id: newcomer, ticket: sid }, env, now),
    withPrivacy(newcomer, env, now),
  ];
  const whose = eq(users.id, newcomer);
  return openSession({ sid, device_name, whose, first, newcomer }, env, now);
}

/** The statement that makes a registration an account, where its link was used under the ticket. */
export const registered = (
  { email, display_name, password_hash }: EmailLink,
  { id, ticket }: { id: string; ticket: string },
  env: Env,
  now: number,
) =>
  insertWhere(
    users,
    {
      id,
      email,
      email_verified_at: now,
      password_hash,
      display_name: display_name ?? "",
      created_at: now,
      updated_at: now,
    },
    usedBy(ticket),
    env,
  )
    .onConflictDoNothing()
    .returning({ id: users.id });
