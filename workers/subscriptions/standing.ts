import type { Subscription } from "#contract/subscriptions";
import { best, opens, statusOf } from "#workers/subscriptions/held";
import { purchasesOf } from "#workers/subscriptions/purchases-of";

const NONE: Subscription = {
  subscription_status: "none",
  has_access: false,
  product_id: null,
  store: null,
  expires_at: null,
  grace_period_expires_at: null,
  will_renew: false,
};

/** How a user's subscription stands now. */
export async function standing(userId: string, env: Env, now: number): Promise<Subscription> {
  const held = best(await purchasesOf(userId, env, now), now);
  if (!held) return NONE;
  const { product_id, store, renews, canceled_at, paused_at } = held;
  const has_access = opens(held, now);
  return {
    subscription_status: statusOf(held, now),
    has_access,
    product_id,
    store,
    expires_at: instant(held.expires_at),
    grace_period_expires_at: instant(held.grace_ends_at),
    will_renew: has_access && renews && canceled_at === null && paused_at === null,
  };
}

const instant = (at: number | null) => (at === null ? null : new Date(at).toISOString());
