import { and, eq } from "drizzle-orm";

import type { SignedIn } from "#contract/identity";
import { users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { newId } from "#lib/ids";
import { openSession } from "#workers/identity/open-session";
import { lookUpLink, usedBy, useLink } from "#workers/identity/use-link";
import type { Opener } from "#workers/identity/verify-email";

/** Signs in whoever opens a magic link, to the account that has the address by then. */
export async function signInByLink(
  { token, device_name }: Opener,
  env: Env,
  now: number,
): Promise<SignedIn> {
  const bearer = { token, kinds: ["magic_link"] as const };
  const link = await lookUpLink(bearer, env, now);
  if (!link) throw new AppError("LINK_INVALID");
  const sid = newId();
  const first = [useLink(bearer, sid, env, now)];
  const whose = and(eq(users.email, link.email), usedBy(sid));
  const signedIn = await openSession({ sid, device_name, whose, first }, env, now);
  if (!signedIn) throw new AppError("LINK_INVALID");
  return signedIn;
}
