import { and, eq, ne, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Claims } from "#contract/identity";
import type { DeviceToken } from "#contract/users";
import { sessions } from "#d1-migrations/schema/identity";
import { device_tokens } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";

/**
 * Pushes to this session go to this token from now on, whoever had it before: a phone that changes
 * hands must not show the former owner's messages. Throws SESSION_ENDED for a session that ended
 * this very moment, whose tokens are gone and shall stay gone.
 */
export async function registerDevice(
  { sub: user_id, sid }: Pick<Claims, "sub" | "sid">,
  { token, platform }: DeviceToken,
  env: Env,
  now: number,
): Promise<void> {
  const db = drizzle(env.DB);
  const replaced = and(
    eq(device_tokens.session_id, sid),
    eq(device_tokens.platform, platform),
    ne(device_tokens.token, token),
  );
  const [, registered] = await db.batch([
    db.delete(device_tokens).where(replaced),
    db
      .insert(device_tokens)
      .select(
        sql`SELECT ${token}, ${user_id}, ${sessions.id}, ${platform}, ${now}, ${now}
          FROM ${sessions} WHERE ${sessions.id} = ${sid} AND ${sessions.revoked_at} IS NULL`,
      )
      .onConflictDoUpdate({
        target: device_tokens.token,
        set: { user_id, session_id: sid, platform, updated_at: now },
      })
      .returning({ token: device_tokens.token }),
  ]);
  if (registered.length === 0) throw new AppError("SESSION_ENDED");
}

/** No more pushes to this session: to the token named, or to all of its tokens. */
export async function forgetDevice(
  { sid }: Pick<Claims, "sid">,
  token: string | undefined,
  env: Env,
): Promise<void> {
  const named = token === undefined ? undefined : eq(device_tokens.token, token);
  await drizzle(env.DB)
    .delete(device_tokens)
    .where(and(eq(device_tokens.session_id, sid), named));
}
