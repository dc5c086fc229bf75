import type { StoreEvent } from "#contract/revenuecat";
import type { Held } from "#workers/subscriptions/held";

/** The entitlement that opens all paid features. */
const PRO = "pro";

type Purchase = Omit<Held, "original_transaction_id"> & {
  /** When what was paid for before the latest payment ended, or would have: itself, and its grace. */
  earlier_ends: readonly (number | null)[];
};
type Step = (held: Purchase | undefined, event: StoreEvent) => Purchase | undefined;

/** What an event does to a purchase that is known. */
const onto =
  (change: (held: Purchase, event: StoreEvent) => Partial<Purchase>): Step =>
  (held, event) =>
    held && { ...held, ...change(held, event) };

/** Somebody paid, or was given it: whatever was wrong before is settled. */
const paid =
  (renews: boolean): Step =>
  (held, event) => ({
    // A payment that does not say what it opens opens what was paid for before.
    is_pro: entitlementsOf(event)?.includes(PRO) ?? held?.is_pro ?? false,
    product_id: event.product_id ?? null,
    store: event.store ?? null,
    is_trial: event.period_type === "TRIAL",
    renews,
    purchased_at: event.purchased_at_ms ?? event.event_timestamp_ms,
    expires_at: event.expiration_at_ms ?? null,
    earlier_ends: held ? [held.expires_at, held.grace_ends_at] : [],
    grace_ends_at: null,
    canceled_at: null,
    refunded_at: null,
    paused_at: null,
  });

/** A refund is told as a cancellation with this reason; any other keeps what was paid for. */
const canceled = onto((_, { cancel_reason, event_timestamp_ms }) =>
  cancel_reason === "CUSTOMER_SUPPORT"
    ? { refunded_at: event_timestamp_ms }
    : { canceled_at: event_timestamp_ms },
);

/** One that comes late, of a time that has been paid for again since, ends nothing. */
const expired = onto((held, event) => {
  const at = event.event_timestamp_ms;
  const named = event.expiration_at_ms ?? at;
  const end = Math.min(named, at);
  const isPaidAgain = held.earlier_ends.length > 0;
  if (isPaidAgain && (end <= held.purchased_at || held.earlier_ends.includes(named))) return {};
  return { expires_at: end, grace_ends_at: null, paused_at: pausedBy(held, event) };
});

/** It stays paused unless another reason is given for its end. */
function pausedBy({ paused_at }: Purchase, { expiration_reason, event_timestamp_ms }: StoreEvent) {
  if (expiration_reason === "SUBSCRIPTION_PAUSED") return paused_at ?? event_timestamp_ms;
  return expiration_reason ? null : paused_at;
}

const extended = ({ expires_at }: Purchase, { expiration_at_ms }: StoreEvent) =>
  expires_at === null ? {} : { expires_at: Math.max(expires_at, expiration_at_ms ?? 0) };

/** What each type of event does. A type that is not here only informs. */
const STEPS: Record<string, Step> = {
  INITIAL_PURCHASE: paid(true),
  RENEWAL: paid(true),
  NON_RENEWING_PURCHASE: paid(false),
  TEMPORARY_ENTITLEMENT_GRANT: paid(false),
  CANCELLATION: canceled,
  UNCANCELLATION: onto(() => ({ canceled_at: null, paused_at: null })),
  BILLING_ISSUE: onto((_, event) => ({
    grace_ends_at: event.grace_period_expiration_at_ms ?? null,
  })),
  EXPIRATION: expired,
  SUBSCRIPTION_EXTENDED: onto(extended),
  SUBSCRIPTION_PAUSED: onto((_, event) => ({ paused_at: event.event_timestamp_ms })),
  REFUND_REVERSED: onto((held, event) => ({ ...extended(held, event), refunded_at: null })),
};

/** One purchase from all that was told of it, in order; undefined where nobody has paid. */
export function foldPurchase(original_transaction_id: string, events: StoreEvent[]) {
  const end = events.reduce<Purchase | undefined>((held, event) => {
    const step = entitlementsOf(event) === null ? undefined : STEPS[event.type];
    return step ? step(held, event) : held;
  }, undefined);
  if (!end) return undefined;
  const { earlier_ends: _, ...held } = end;
  return { original_transaction_id, ...held } satisfies Held;
}

/** Null: the product opens nothing, and its events change nothing. Undefined: it does not say. */
function entitlementsOf({ entitlement_ids, entitlement_id }: StoreEvent) {
  if (entitlement_ids) return entitlement_ids;
  if (entitlement_id) return [entitlement_id];
  return entitlement_ids === null ? null : undefined;
}
