import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { SignedIn } from "#contract/identity";
import { refresh_tokens, sessions } from "#d1-migrations/schema/identity";
import { privacy_settings, users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { newSecret, sha256 } from "#lib/hash";
import { newId } from "#lib/ids";
import { ACCESS_TOKEN_SECONDS, signAccessToken } from "#durable-objects/access/access-token";
import { REFRESH_TOKEN_MS, tokenHash } from "#workers/identity/refresh-token";

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
  const db = drizzle(env.DB);
  const banned = await db
    .select({ at: users.banned_at })
    .from(users)
    .where(eq(users.phone, phone))
    .get();
  if (banned?.at) throw new AppError("FORBIDDEN", "This account is banned");

  const [sid, refresh_token] = [newId(), newSecret()];
  const user_id = sql`(SELECT id FROM users WHERE phone = ${phone})`;
  const at = { created_at: now, updated_at: now };
  const [made, , , , [user]] = await db.batch([
    db
      .insert(users)
      .values({ id: newId(), phone, phone_sha256: sha256(phone), ...at })
      .onConflictDoNothing({ target: users.phone })
      .returning({ id: users.id }),
    db.insert(privacy_settings).values({ user_id, updated_at: now }).onConflictDoNothing(),
    db
      .insert(sessions)
      .values({ id: sid, user_id, device_name, created_at: now, last_seen_at: now }),
    db.insert(refresh_tokens).values({
      token_hash: tokenHash(refresh_token),
      session_id: sid,
      expires_at: now + REFRESH_TOKEN_MS,
      created_at: now,
    }),
    db.select().from(users).where(eq(users.phone, phone)),
  ]);
  const { id, display_name, role, auth_version: ver } = user!;

  const access_token = await signAccessToken({ sub: id, sid, ver, role, phone }, env, now);
  return {
    access_token,
    refresh_token,
    expires_in: ACCESS_TOKEN_SECONDS,
    user: { id, phone, display_name, is_new_user: made.length > 0 },
  };
}
