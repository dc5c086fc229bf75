import { eq, getTableColumns } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { subscriptions } from "#d1-migrations/schema/subscriptions";
import type { Held } from "#workers/subscriptions/held";

/** All that a user has bought. What was parked under an id that has become theirs is claimed first. */
export async function purchasesOf(userId: string, env: Env, _now: number): Promise<Held[]> {
  const { user_id: _, ...columns } = getTableColumns(subscriptions);
  return drizzle(env.DB)
    .select(columns)
    .from(subscriptions)
    .where(eq(subscriptions.user_id, userId));
}
