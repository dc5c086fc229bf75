import type { Feature, FeatureAccess } from "#contract/subscriptions";
import { AppError } from "#lib/errors";
import { featureAccess } from "#workers/subscriptions/feature-access";

/** Throws COACH_PROFILE_REQUIRED or FREE_TIER_LIMIT_REACHED unless the feature is open to the user. */
export async function requireFeature(
  feature: Feature,
  userId: string,
  env: Env,
  now: number,
): Promise<void> {
  requireOpen(await featureAccess(feature, userId, env, now));
}

/** The same of an answer that is there already. */
export function requireOpen({ allowed, reason }: FeatureAccess): void {
  if (allowed) return;
  throw new AppError(
    reason === "coach_profile_required" ? "COACH_PROFILE_REQUIRED" : "FREE_TIER_LIMIT_REACHED",
  );
}
