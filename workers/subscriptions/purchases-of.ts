import { and, eq, getTableColumns } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { subscription_customers, subscriptions } from "#d1-migrations/schema/subscriptions";
import { claim } from "#workers/subscriptions/claim";
import type { Held } from "#workers/subscriptions/held";

/** All that a user has bought. What was parked until they had an account is claimed first. */
export async function purchasesOf(userId: string, env: Env, now: number): Promise<Held[]> {
  const [held, parked] = await drizzle(env.DB).batch([read(userId, env), isParked(userId, env)]);
  if (parked.length === 0) return held;
  await claim(userId, env, now);
  return read(userId, env);
}

function read(userId: string, env: Env) {
  const { user_id: _, ...columns } = getTableColumns(subscriptions);
  return drizzle(env.DB)
    .select(columns)
    .from(subscriptions)
    .where(eq(subscriptions.user_id, userId));
}

const isParked = (userId: string, env: Env) =>
  drizzle(env.DB)
    .select({ event_id: subscription_customers.event_id })
    .from(subscription_customers)
    .where(
      and(
        eq(subscription_customers.app_user_id, userId),
        eq(subscription_customers.is_user, false),
      ),
    )
    .limit(1);
