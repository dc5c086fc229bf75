import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { privacy_settings } from "#d1-migrations/schema/users";

/** Whether a user lets others see what they read, as D1 has it now. */
export async function readReceiptsSetting(userId: string, db: D1Database): Promise<boolean> {
  const row = await drizzle(db)
    .select({ on: privacy_settings.read_receipts })
    .from(privacy_settings)
    .where(eq(privacy_settings.user_id, userId))
    .get();
  return row?.on ?? true;
}
