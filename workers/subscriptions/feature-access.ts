import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import type { AccessReason, Feature, FeatureAccess } from "#contract/subscriptions";
import { coach_profiles } from "#d1-migrations/schema/coaching";
import { users } from "#d1-migrations/schema/users";
import { activeClients, FREE_CLIENTS } from "#workers/subscriptions/free-tier";
import { best, opens, statusOf } from "#workers/subscriptions/held";
import { purchasesOf } from "#workers/subscriptions/purchases-of";

/** What a feature costs; a number: it is for coaches, and free with up to so many active clients. */
const TERMS: Record<Feature, "free" | "paid" | number> = {
  messaging: "free",
  // There must be room for the one who is invited.
  invite_clients: FREE_CLIENTS - 1,
  workout_templates: FREE_CLIENTS,
  session_booking: FREE_CLIENTS,
  nutrition: "paid",
  progress_photos: "paid",
  analytics: "paid",
};

/** What decides: whether they coach, whether they subscribe, whom they coach now. */
export type Asker = { is_coach: boolean; is_pro: boolean; clients: number };

/** The first of the reasons that applies, in the order in which the contract has them. */
export function reasonFor(feature: Feature, { is_coach, is_pro, clients }: Asker): AccessReason {
  const terms = TERMS[feature];
  if (typeof terms === "number" && !is_coach) return "coach_profile_required";
  if (is_pro) return "subscription_active";
  if (terms === "free") return "free_feature";
  if (terms === "paid") return "subscription_required";
  return clients <= terms ? "free_tier_available" : "free_tier_limit_reached";
}

const OPEN: AccessReason[] = ["subscription_active", "free_feature", "free_tier_available"];

/** Whether somebody may use a feature now, and why. */
export async function featureAccess(
  feature: Feature,
  userId: string,
  env: Env,
  now: number,
): Promise<FeatureAccess> {
  const [purchases, coach] = await Promise.all([
    purchasesOf(userId, env, now),
    drizzle(env.DB)
      .select({ user_id: coach_profiles.user_id, clients: sql<number>`${activeClients(userId)}` })
      .from(users)
      .leftJoin(coach_profiles, eq(coach_profiles.user_id, users.id))
      .where(eq(users.id, userId))
      .get(),
  ]);
  const held = best(purchases, now);
  const reason = reasonFor(feature, {
    is_coach: (coach?.user_id ?? null) !== null,
    is_pro: held !== undefined && opens(held, now),
    clients: coach?.clients ?? 0,
  });
  return {
    feature,
    allowed: OPEN.includes(reason),
    reason,
    subscription_status: held ? statusOf(held, now) : "none",
  };
}
