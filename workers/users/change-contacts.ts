import { eq } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { drizzle } from "drizzle-orm/d1";

import { privacy_settings } from "#d1-migrations/schema/users";
import { prepare } from "#workers/outbox/prepare";

/**
 * Writes a change of somebody's contacts. Where their presence is for contacts only, whoever
 * watches it is checked anew; everything else is asked of D1 each time it is shown.
 */
export async function changeContacts(
  user_id: string,
  change: BatchItem<"sqlite">,
  requestId: string,
  env: Env,
  now: number,
): Promise<void> {
  const db = drizzle(env.DB);
  const own = await db
    .select({ last_seen: privacy_settings.last_seen })
    .from(privacy_settings)
    .where(eq(privacy_settings.user_id, user_id))
    .get();
  if (own?.last_seen !== "contacts") {
    await db.batch([change]);
    return;
  }
  const { row, enact } = prepare({ kind: "contacts.changed", user_id }, requestId, env, now);
  await db.batch([change, row]);
  await enact();
}
