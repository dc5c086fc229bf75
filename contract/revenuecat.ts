import { z } from "zod";

const Name = z.string().min(1).max(255);
const Names = z.array(Name).max(1000).nullish();
const Text = z.string().max(255).nullish();
/** Milliseconds since 1970, in a range that dates can have. */
const Moment = z.int().min(0).max(8_640_000_000_000_000);

/**
 * What RevenueCat tells of a purchase, as much of it as we look at. Everything else is kept as it
 * came. Source: revenuecat.com/docs/integrations/webhooks/event-types-and-fields.
 */
export const StoreEvent = z.looseObject({
  id: Name,
  type: z.string().min(1).max(64),
  event_timestamp_ms: Moment,
  environment: Text,
  app_user_id: Name.nullish(),
  original_app_user_id: Name.nullish(),
  aliases: Names,
  /** Of a `TRANSFER`, which names nobody else. */
  transferred_from: Names,
  transferred_to: Names,
  product_id: Text,
  store: Text,
  period_type: Text,
  transaction_id: Text,
  original_transaction_id: Text,
  /** Null where the product opens nothing. */
  entitlement_ids: z.array(z.string().max(255)).max(100).nullish(),
  /** The older spelling, of one alone. */
  entitlement_id: Text,
  purchased_at_ms: Moment.nullish(),
  /** Null for what never ends. */
  expiration_at_ms: Moment.nullish(),
  grace_period_expiration_at_ms: Moment.nullish(),
  cancel_reason: Text,
  expiration_reason: Text,
});
export type StoreEvent = z.infer<typeof StoreEvent>;

export const StoreWebhook = z
  .looseObject({ api_version: Text, event: StoreEvent })
  .meta({ id: "StoreWebhook" });
