import { z } from "zod";

import { Instant } from "#contract/envelope";
import { Cursor, limit } from "#contract/paging";

/** How somebody's subscription stands, reckoned from its times at the moment of asking. */
export const SubscriptionStatus = z.enum([
  "none",
  "in_trial",
  "active",
  "canceled",
  "grace_period",
  "paused",
  "expired",
  "refunded",
]);
export type SubscriptionStatus = z.infer<typeof SubscriptionStatus>;

/** What may be free, free for the first clients, or paid. */
export const Feature = z.enum([
  "messaging",
  "invite_clients",
  "workout_templates",
  "session_booking",
  "nutrition",
  "progress_photos",
  "analytics",
]);
export type Feature = z.infer<typeof Feature>;

/** Why a feature is open or closed: the first of these that applies. */
export const AccessReason = z.enum([
  "coach_profile_required",
  "subscription_active",
  "free_feature",
  "free_tier_available",
  "free_tier_limit_reached",
  "subscription_required",
]);
export type AccessReason = z.infer<typeof AccessReason>;

/** Any text: a feature that nobody knows is not found rather than not valid. */
export const FeatureParams = z.strictObject({ feature: z.string() });

export const FeatureAccess = z
  .strictObject({
    feature: Feature,
    allowed: z.boolean(),
    reason: AccessReason,
    subscription_status: SubscriptionStatus,
  })
  .meta({ id: "FeatureAccess" });
export type FeatureAccess = z.infer<typeof FeatureAccess>;

/** One's own subscription: the best of those one holds. All but the status is null without one. */
export const Subscription = z
  .strictObject({
    subscription_status: SubscriptionStatus,
    /** Whether it opens the paid features now. */
    has_access: z.boolean(),
    product_id: z.string().nullable(),
    store: z.string().nullable(),
    /** Null also for what never ends. */
    expires_at: Instant.nullable(),
    grace_period_expires_at: Instant.nullable(),
    will_renew: z.boolean(),
  })
  .meta({ id: "Subscription" });
export type Subscription = z.infer<typeof Subscription>;

export const SubscriptionEventsQuery = z.strictObject({ cursor: Cursor, limit: limit(100, 20) });

export const SubscriptionEvents = z
  .strictObject({
    events: z.array(
      z.strictObject({
        /** The provider's id of the event. */
        id: z.string(),
        /** The provider's word, such as `RENEWAL`. */
        type: z.string(),
        environment: z.string().nullable(),
        product_id: z.string().nullable(),
        original_transaction_id: z.string().nullable(),
        expires_at: Instant.nullable(),
        happened_at: Instant,
      }),
    ),
    next_cursor: z.string().nullable(),
  })
  .meta({ id: "SubscriptionEvents" });
export type SubscriptionEvents = z.infer<typeof SubscriptionEvents>;
