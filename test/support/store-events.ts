import { StoreEvent } from "#contract/revenuecat";

const DAY = 24 * 3_600_000;

type Told = Partial<StoreEvent> & Pick<StoreEvent, "type" | "event_timestamp_ms">;

/**
 * An event as RevenueCat sends it: the fields of its sample events, those we do not look at
 * included, for a month that begins with the event.
 */
export const storeEvent = (told: Told): StoreEvent =>
  StoreEvent.parse({
    id: crypto.randomUUID(),
    app_id: "app1a2b3c4d5e",
    product_id: "com.example.coach.monthly",
    period_type: "NORMAL",
    purchased_at_ms: told.event_timestamp_ms,
    expiration_at_ms: told.event_timestamp_ms + 30 * DAY,
    environment: "PRODUCTION",
    entitlement_id: null,
    entitlement_ids: ["pro"],
    presented_offering_id: "default",
    transaction_id: "470001234567890",
    original_transaction_id: "470001234567890",
    is_family_share: false,
    country_code: "PT",
    aliases: [],
    original_app_user_id: told.app_user_id ?? null,
    currency: "EUR",
    price: 14.15,
    price_in_purchased_currency: 12.99,
    subscriber_attributes: {},
    store: "APP_STORE",
    takehome_percentage: 0.85,
    tax_percentage: 0.1869,
    commission_percentage: 0.15,
    offer_code: null,
    ...told,
  });

/** A transfer names nobody but those whom it concerns. */
export const transferEvent = (at: number, from: string[], to: string[]): StoreEvent =>
  StoreEvent.parse({
    id: crypto.randomUUID(),
    app_id: "app1a2b3c4d5e",
    type: "TRANSFER",
    event_timestamp_ms: at,
    environment: "PRODUCTION",
    store: "APP_STORE",
    subscriber_attributes: {},
    transferred_from: from,
    transferred_to: to,
  });
