import type { SubscriptionStatus } from "#contract/subscriptions";
import type { subscriptions } from "#d1-migrations/schema/subscriptions";

/** What one purchase, with all that followed it, comes to: times, and what they are for. */
export type Held = Omit<typeof subscriptions.$inferSelect, "user_id">;

/** Whether it opens the paid features: reckoned from its times, never from a status. */
export const opens = (held: Held, now: number): boolean =>
  held.is_pro && held.refunded_at === null && (runs(held, now) || hasGrace(held, now));

/** The status that somebody has by one purchase. */
export function statusOf(held: Held, now: number): SubscriptionStatus {
  if (held.refunded_at !== null) return "refunded";
  if (hasGrace(held, now)) return "grace_period";
  if (!runs(held, now)) return held.paused_at === null ? "expired" : "paused";
  if (held.canceled_at !== null) return "canceled";
  return held.is_trial ? "in_trial" : "active";
}

/** From what serves the user best to what is of no use any more. */
const RANKS: SubscriptionStatus[] = [
  "active",
  "in_trial",
  "grace_period",
  "canceled",
  "paused",
  "expired",
  "refunded",
];

/** The one of somebody's purchases that counts; undefined where none carries the entitlement. */
export function best(purchases: Held[], now: number): Held | undefined {
  const rank = (held: Held) => RANKS.indexOf(statusOf(held, now));
  const end = ({ expires_at }: Held) => expires_at ?? Infinity;
  return purchases
    .filter(({ is_pro }) => is_pro)
    .toSorted((a, b) => rank(a) - rank(b) || Number(end(b) > end(a)) - Number(end(b) < end(a)))
    .at(0);
}

const runs = ({ expires_at }: Held, now: number) => expires_at === null || now < expires_at;

const hasGrace = ({ grace_ends_at }: Held, now: number) =>
  grace_ends_at !== null && now < grace_ends_at;
