import { and, eq, ne, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Claims, PasswordChange } from "#contract/identity";
import type { Language } from "#contract/letters";
import { sessions } from "#d1-migrations/schema/identity";
import { users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { newId } from "#lib/ids";
import { ending } from "#workers/identity/ending";
import { guess } from "#workers/identity/guess";
import { hashPassword } from "#workers/identity/password-hash";
import { requireUncommon } from "#workers/identity/require-uncommon";
import { prepareNotice } from "#workers/mail/prepare-notice";

/**
 * Takes another password from who knows the one before, and ends all other sessions with it. Of
 * several changes at once one counts. Wrong passwords are counted as those of a sign-in are, so a
 * stolen token is no way to guess on.
 */
export async function changePassword(
  { sub: user_id, sid }: Claims,
  {
    current_password,
    new_password,
    language,
  }: PasswordChange & { language?: Language | undefined },
  requestId: string,
  env: Env,
  now: number,
): Promise<void> {
  await requireUncommon("new_password", new_password);
  const db = drizzle(env.DB);
  const account = await db.select().from(users).where(eq(users.id, user_id)).get();
  const before = account?.password_hash ?? null;
  await guess({ password: current_password, hash: before, subject: user_id }, env, now);

  const after = await hashPassword(new_password);
  const provided = sql`EXISTS (SELECT 1 FROM ${users} WHERE ${users.password_hash} = ${after})`;
  const others = { user_id, which: ne(sessions.id, sid), provided };
  const { statements, finish } = await ending(others, requestId, env, now);
  const told = {
    about: "password_changed" as const,
    change: newId(),
    to: account?.email,
    language,
  };
  const notice = prepareNotice(told, requestId, env, now);
  const [changed] = await db.batch([
    db
      .update(users)
      .set({ password_hash: after, updated_at: now })
      .where(and(eq(users.id, user_id), eq(users.password_hash, before!)))
      .returning({ id: users.id }),
    ...statements,
    ...notice.rows,
  ]);
  if (changed.length === 0) throw new AppError("INVALID_CREDENTIALS");
  await Promise.all([finish(), notice.enact()]);
}
