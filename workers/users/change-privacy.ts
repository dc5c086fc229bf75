import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { Privacy, PrivacyChange } from "#contract/users";
import { privacy_settings } from "#d1-migrations/schema/users";
import { AppError } from "#lib/errors";
import { prepare } from "#workers/outbox/prepare";

const settings = {
  last_seen: privacy_settings.last_seen,
  profile_photo: privacy_settings.profile_photo,
  about: privacy_settings.about,
  read_receipts: privacy_settings.read_receipts,
};

export async function privacyOf(userId: string, env: Env): Promise<Privacy> {
  const own = await drizzle(env.DB)
    .select(settings)
    .from(privacy_settings)
    .where(eq(privacy_settings.user_id, userId))
    .get();
  if (!own) throw new AppError("NOT_FOUND");
  return own;
}

/** What is not named stays. The hub and the rooms follow before this answers. */
export async function changePrivacy(
  user_id: string,
  change: PrivacyChange,
  requestId: string,
  env: Env,
  now: number,
): Promise<Privacy> {
  const db = drizzle(env.DB);
  const { row, enact } = prepare({ kind: "privacy.changed", user_id }, requestId, env, now);
  const [[changed]] = await db.batch([
    db
      .update(privacy_settings)
      .set({ ...change, updated_at: now })
      .where(eq(privacy_settings.user_id, user_id))
      .returning(settings),
    row,
  ]);
  if (!changed) throw new AppError("NOT_FOUND");
  await enact();
  return changed;
}
