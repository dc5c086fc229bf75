import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Language } from "#contract/letters";
import { users } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { sha256 } from "#lib/hash";
import { newId } from "#lib/ids";
import { isTaken } from "#workers/identity/is-taken";
import { spendCode } from "#workers/identity/spend-code";
import { prepareNotice } from "#workers/mail/prepare-notice";

type Attachment = {
  user_id: string;
  phone: string;
  otp: string;
  language?: Language | undefined;
};

/**
 * Makes a phone the own of an account, in place of the one before. Throws PHONE_IN_USE if another
 * account has it, which only somebody learns who can read its texts.
 */
export async function attachPhone(
  { user_id, phone, otp, language }: Attachment,
  requestId: string,
  env: Env,
  now: number,
): Promise<void> {
  await spendCode({ phone, purpose: `attach:${user_id}` }, otp, env, now);
  const db = drizzle(env.DB);
  const own = eq(users.id, user_id);
  const account = await db.select({ email: users.email }).from(users).where(own).get();
  const told = { about: "phone_attached" as const, change: newId(), to: account?.email, language };
  const notice = prepareNotice(told, requestId, env, now);
  const phone_sha256 = sha256(phone);
  const change = db.update(users).set({ phone, phone_sha256, updated_at: now }).where(own);
  try {
    await db.batch([change, ...notice.rows]);
  } catch (thrown) {
    throw isTaken("phone", thrown) ? new AppError("PHONE_IN_USE") : thrown;
  }
  await notice.enact();
}
