import { and, eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Login, SignedIn } from "#contract/identity";
import { users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { newId } from "#lib/ids";
import { subjectOf } from "#workers/identity/email-link";
import { guess } from "#workers/identity/guess";
import { openSession } from "#workers/identity/open-session";
import { hashPassword, isOutdated } from "#workers/identity/password-hash";
import { registrationsOf } from "#workers/identity/registrations";

/**
 * Signs in with a password. An address without an account costs the same questions and the same
 * hashing as one with it, and gets the answer of a wrong password. Only who knows the password of
 * a registration learns that its address waits to be verified.
 */
export async function login(
  { email, password, device_name }: Login & { device_name: string },
  env: Env,
  now: number,
): Promise<SignedIn> {
  const [account, [registration]] = await Promise.all([
    drizzle(env.DB).select().from(users).where(eq(users.email, email)).get(),
    registrationsOf(email, env, now),
  ]);
  const hash = account ? account.password_hash : (registration?.password_hash ?? null);
  await guess({ password, hash, subject: subjectOf(email, env) }, env, now);
  if (!account) throw new AppError("EMAIL_NOT_VERIFIED", "The address is not verified yet");

  // Of the very password that was checked: one that was changed meanwhile opens nothing.
  const whose = and(eq(users.id, account.id), eq(users.password_hash, hash!));
  const signedIn = await openSession({ sid: newId(), device_name, whose }, env, now);
  if (!signedIn) throw new AppError("INVALID_CREDENTIALS");
  if (isOutdated(hash!)) await renew(account.id, hash!, password, env);
  return signedIn;
}

/** Keeps the password with the cost of today, unless it was changed meanwhile. */
async function renew(id: string, hash: string, password: string, env: Env): Promise<void> {
  await drizzle(env.DB)
    .update(users)
    .set({ password_hash: await hashPassword(password) })
    .where(and(eq(users.id, id), eq(users.password_hash, hash)));
}
