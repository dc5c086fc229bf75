import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { SignedIn } from "#contract/identity";
import { users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { sha256 } from "#lib/hash";
import { newId } from "#lib/ids";
import { withPrivacy } from "#workers/identity/with-privacy";
import { openSession } from "#workers/identity/open-session";

/**
 * Opens a session for the owner of a proven phone, whose account is made with the first one. All
 * of it in one batch: devices that sign in at the same moment share one account, and one of them
 * made it.
 */
export async function signIn(
  { phone, device_name }: { phone: string; device_name: string },
  env: Env,
  now: number,
): Promise<SignedIn> {
  const newcomer = newId();
  const account = drizzle(env.DB)
    .insert(users)
    .values({
      id: newcomer,
      phone,
      phone_sha256: sha256(phone),
      created_at: now,
      updated_at: now,
    })
    .onConflictDoNothing({ target: users.phone });
  const whose = eq(users.phone, phone);
  const first = [account, withPrivacy(newcomer, env, now)];
  const signedIn = await openSession(
    { sid: newId(), device_name, whose, first, newcomer },
    env,
    now,
  );
  if (!signedIn) throw new AppError("FORBIDDEN");
  return signedIn;
}
