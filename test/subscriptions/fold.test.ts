import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { StoreEvent } from "#contract/revenuecat";
import type { SubscriptionStatus } from "#contract/subscriptions";
import { storeEvent, transferEvent } from "#test/support/store-events";
import { fold } from "#workers/subscriptions/fold";
import { best, type Held, opens, statusOf } from "#workers/subscriptions/held";

const DAY = 24 * 3_600_000;
const START = Date.parse("2026-01-01T00:00:00Z");
const day = (n: number) => START + n * DAY;
const ANN = "0190d3b0-0000-7000-8000-000000000001";
const BOB = "0190d3b0-0000-7000-8000-000000000002";
const isUser = (id: string) => id === ANN || id === BOB;

/** An event of Ann's, on a day of the year. */
const told = (type: string, on: number, more: Partial<StoreEvent> = {}) =>
  storeEvent({ type, event_timestamp_ms: day(on), app_user_id: ANN, ...more });

/** A month that was paid for. */
const paid = (type: string, on: number, more: Partial<StoreEvent> = {}) =>
  told(type, on, { purchased_at_ms: day(on), expiration_at_ms: day(on + 30), ...more });

const heldBy = (who: string, events: StoreEvent[]): Held[] =>
  fold(events, isUser).holdings.get(who) ?? [];

/** How somebody stands on a day, by what had been told. */
function standing(events: StoreEvent[], on: number, who = ANN): [SubscriptionStatus, boolean] {
  const held = best(heldBy(who, events), day(on));
  return held ? [statusOf(held, day(on)), opens(held, day(on))] : ["none", false];
}

test("[SUB-6] access lasts to the end of what was paid for, and ends by the clock alone", () => {
  const bought = [paid("INITIAL_PURCHASE", 0)];
  expect(standing(bought, 29.99)).toEqual(["active", true]);
  expect(standing(bought, 30)).toEqual(["expired", false]);
  expect(standing([], 1)).toEqual(["none", false]);
});

test("[SUB-6] a trial is told apart until it is paid for", () => {
  const trial = paid("INITIAL_PURCHASE", 0, { period_type: "TRIAL", expiration_at_ms: day(7) });
  expect(standing([trial], 3)).toEqual(["in_trial", true]);
  expect(standing([trial, paid("RENEWAL", 7)], 8)).toEqual(["active", true]);
});

test("[SUB-7] a cancellation keeps what was paid for, and can be taken back", () => {
  const bought = paid("INITIAL_PURCHASE", 0);
  const canceled = told("CANCELLATION", 5, { cancel_reason: "UNSUBSCRIBE" });
  expect(standing([bought, canceled], 29)).toEqual(["canceled", true]);
  expect(standing([bought, canceled], 31)).toEqual(["expired", false]);
  const back = told("UNCANCELLATION", 6);
  expect(standing([bought, canceled, back], 7)).toEqual(["active", true]);
});

test("[SUB-7] a refund ends access at once, and a reversed refund brings it back", () => {
  const bought = paid("INITIAL_PURCHASE", 0);
  const refund = told("CANCELLATION", 5, { cancel_reason: "CUSTOMER_SUPPORT" });
  expect(standing([bought, refund], 6)).toEqual(["refunded", false]);
  const ended = told("EXPIRATION", 5, { expiration_at_ms: day(5) });
  const reversed = told("REFUND_REVERSED", 8, { expiration_at_ms: day(30) });
  expect(standing([bought, refund, ended, reversed], 9)).toEqual(["active", true]);
  expect(standing([bought, refund, paid("RENEWAL", 40)], 41)).toEqual(["active", true]);
});

test("[SUB-8] a failed payment keeps access to the end of its grace, if it has one", () => {
  const bought = paid("INITIAL_PURCHASE", 0);
  const issue = (grace: number | null) =>
    told("BILLING_ISSUE", 30, { grace_period_expiration_at_ms: grace && day(grace) });
  expect(standing([bought, issue(46)], 45)).toEqual(["grace_period", true]);
  expect(standing([bought, issue(46)], 46)).toEqual(["expired", false]);
  expect(standing([bought, issue(null)], 31)).toEqual(["expired", false]);
  const late = paid("RENEWAL", 40);
  expect(standing([bought, issue(46), late], 41)).toEqual(["active", true]);
  const over = told("EXPIRATION", 46, { expiration_at_ms: day(30) });
  expect(standing([bought, issue(60), over], 47)).toEqual(["expired", false]);
});

test("[SUB-9] an expiration ends what was paid for last, and nothing that was paid for since", () => {
  const bought = paid("INITIAL_PURCHASE", 0);
  const early = told("EXPIRATION", 10, { expiration_at_ms: day(10) });
  expect(standing([bought, early], 11)).toEqual(["expired", false]);
  const renewed = paid("RENEWAL", 30);
  const late = told("EXPIRATION", 31, { expiration_at_ms: day(30) });
  expect(standing([bought, renewed, late], 32)).toEqual(["active", true]);
  expect(standing([bought, early, paid("RENEWAL", 20)], 21)).toEqual(["active", true]);
});

test("[SUB-9] after a change of plan in the middle of a month, only the new plan's expiration ends it", () => {
  const yearly = told("RENEWAL", 10, { purchased_at_ms: day(10), expiration_at_ms: day(375) });
  const bought = [paid("INITIAL_PURCHASE", 0), yearly];
  const ended = told("EXPIRATION", 20, { expiration_at_ms: day(20) });
  expect(standing([...bought, ended], 21)).toEqual(["expired", false]);
  for (const on of [10, 30]) {
    const late = told("EXPIRATION", on, { expiration_at_ms: day(on) });
    expect(standing([...bought, late], 31)).toEqual(["active", true]);
  }
});

test("[SUB-9] a payment before the end, or within the grace, outlives the news of that end", () => {
  const early = paid("RENEWAL", 29, { expiration_at_ms: day(60) });
  const late = told("EXPIRATION", 31, { expiration_at_ms: day(30) });
  expect(standing([paid("INITIAL_PURCHASE", 0), early, late], 32)).toEqual(["active", true]);
  const issue = told("BILLING_ISSUE", 30, { grace_period_expiration_at_ms: day(46) });
  const over = told("EXPIRATION", 46, { expiration_at_ms: day(46) });
  const saved = [paid("INITIAL_PURCHASE", 0), issue, paid("RENEWAL", 40), over];
  expect(standing(saved, 47)).toEqual(["active", true]);
});

test("[SUB-9] an expiration that does not say when has ended it by then", () => {
  const bought = paid("INITIAL_PURCHASE", 0);
  const ended = told("EXPIRATION", 10, { expiration_at_ms: day(30) });
  expect(standing([bought, ended], 10)).toEqual(["expired", false]);
});

test("[SUB-10] an extension raises the end and never lowers it; a pause keeps it", () => {
  const bought = paid("INITIAL_PURCHASE", 0);
  const extended = (to: number) => told("SUBSCRIPTION_EXTENDED", 3, { expiration_at_ms: day(to) });
  expect(standing([bought, extended(37)], 36)).toEqual(["active", true]);
  expect(standing([bought, extended(20)], 29)).toEqual(["active", true]);
  const paused = told("SUBSCRIPTION_PAUSED", 5, { auto_resume_at_ms: day(60) });
  expect(standing([bought, paused], 29)).toEqual(["active", true]);
  const ended = told("EXPIRATION", 30, {
    expiration_at_ms: day(30),
    expiration_reason: "SUBSCRIPTION_PAUSED",
  });
  expect(standing([bought, paused, ended], 31)).toEqual(["paused", false]);
  expect(standing([bought, paused, ended, paid("RENEWAL", 60)], 61)).toEqual(["active", true]);
  const given_up = told("EXPIRATION", 40, {
    expiration_at_ms: day(40),
    expiration_reason: "UNSUBSCRIBE",
  });
  expect(standing([bought, paused, ended, given_up], 41)).toEqual(["expired", false]);
});

test("[SUB-11] what opens nothing, only informs or is not known changes nothing", () => {
  const bought = paid("INITIAL_PURCHASE", 0);
  const before = heldBy(ANN, [bought]);
  for (const event of [
    told("PRODUCT_CHANGE", 2, { new_product_id: "yearly", expiration_at_ms: day(365) }),
    paid("RENEWAL", 30, { entitlement_ids: null }),
    told("EXPIRATION", 3, { entitlement_ids: null, expiration_at_ms: day(3) }),
    told("A_TYPE_OF_NEXT_YEAR", 3, { expiration_at_ms: day(3) }),
    told("TEST", 4),
  ]) {
    expect(heldBy(ANN, [bought, event]), event.type).toEqual(before);
  }
  expect(standing([paid("INITIAL_PURCHASE", 0, { entitlement_ids: ["basic"] })], 1)[1]).toBe(false);
  const old = paid("INITIAL_PURCHASE", 0, { entitlement_ids: undefined, entitlement_id: "pro" });
  expect(standing([old], 1)).toEqual(["active", true]);
});

test("[SUB-11] a renewal that does not say what it opens goes on with what was bought", () => {
  const silent = { entitlement_ids: undefined, entitlement_id: undefined };
  const [bought, renewed] = [paid("INITIAL_PURCHASE", 0), paid("RENEWAL", 30, silent)];
  expect(standing([bought, renewed], 31)).toEqual(["active", true]);
  expect(standing([{ ...bought, ...silent }, renewed], 31)).toEqual(["none", false]);
});

test("[SUB-11] what was bought for good never ends", () => {
  const life = told("NON_RENEWING_PURCHASE", 0, { expiration_at_ms: null });
  expect(standing([life], 36_500)).toEqual(["active", true]);
});

test("[SUB-12] a transfer moves what the old owner had then, and nothing that came later", () => {
  const bought = paid("INITIAL_PURCHASE", 0);
  const moved = transferEvent(day(5), [ANN, "$RCAnonymousID:1"], [BOB]);
  const renewed = paid("RENEWAL", 30, { app_user_id: BOB });
  expect(standing([bought, moved], 6, ANN)).toEqual(["none", false]);
  expect(standing([bought, moved], 6, BOB)).toEqual(["active", true]);
  expect(standing([bought, moved, renewed], 31, BOB)).toEqual(["active", true]);
  const anew = paid("INITIAL_PURCHASE", 9, { original_transaction_id: "another" });
  expect(standing([bought, moved, anew], 10, ANN)).toEqual(["active", true]);
  expect(heldBy(BOB, [bought, moved, anew])).toHaveLength(1);
});

test("[SUB-13] somebody unknown holds it under their own id until one of their ids is a user's", () => {
  const stranger = "$RCAnonymousID:8069";
  const bought = paid("INITIAL_PURCHASE", 0, {
    app_user_id: stranger,
    original_app_user_id: stranger,
  });
  expect(heldBy(stranger, [bought])).toHaveLength(1);
  const alias = told("CANCELLATION", 4, { aliases: [stranger] });
  expect(standing([bought, alias], 5)).toEqual(["canceled", true]);
  const twice = paid("INITIAL_PURCHASE", 1, { app_user_id: stranger, aliases: [BOB, ANN] });
  expect(standing([twice], 2, BOB)).toEqual(["active", true]);
});

/** A subscription's life as it happens, and what it must come to: when access ends, if not refunded. */
const life = fc
  .record({
    renewals: fc.nat(4),
    changes: fc.boolean(),
    extension: fc.option(fc.integer({ min: 1, max: 20 })),
    grace: fc.option(fc.integer({ min: 1, max: 16 })),
    canceled: fc.boolean(),
    refunded: fc.boolean(),
    expires: fc.boolean(),
    stale: fc.boolean(),
  })
  .map((plan) => {
    // The plan is changed in the middle of the last month.
    const last = plan.renewals * 30 + (plan.changes ? 5 : 0);
    const end = last + 30 + (plan.extension ?? 0);
    const months = Array.from({ length: plan.renewals }, (_, i) => paid("RENEWAL", (i + 1) * 30));
    const stale = plan.stale && last > 0;
    const events = [
      paid("INITIAL_PURCHASE", 0),
      ...months,
      ...(plan.changes ? [paid("RENEWAL", last, { product_id: "com.example.coach.other" })] : []),
      ...(stale ? [told("EXPIRATION", last + 0.5, { expiration_at_ms: day(last) })] : []),
      ...(plan.extension
        ? [told("SUBSCRIPTION_EXTENDED", last + 1, { expiration_at_ms: day(end) })]
        : []),
      ...(plan.canceled ? [told("CANCELLATION", last + 2, { cancel_reason: "UNSUBSCRIBE" })] : []),
      ...(plan.refunded
        ? [told("CANCELLATION", last + 3, { cancel_reason: "CUSTOMER_SUPPORT" })]
        : []),
      ...(plan.grace
        ? [told("BILLING_ISSUE", end, { grace_period_expiration_at_ms: day(end + plan.grace) })]
        : []),
      ...(plan.expires
        ? [told("EXPIRATION", end + (plan.grace ?? 0), { expiration_at_ms: day(end) })]
        : []),
    ];
    const until = end + (plan.grace && !plan.expires ? plan.grace : 0);
    return { events, until, refunded: plan.refunded };
  });

test("[SUB-6] [SUB-9] a life of a subscription comes to the access that was paid for", () => {
  fc.assert(
    fc.property(life, fc.integer({ min: -100, max: 100 }), ({ events, until, refunded }, hours) => {
      const [, open] = standing(events, until + hours / 24);
      expect(open).toBe(!refunded && hours < 0);
    }),
    { numRuns: 400 },
  );
});

/** Several lives of two people, with transfers between them. */
const history = fc
  .tuple(life, life, fc.array(fc.tuple(fc.nat(150), fc.boolean()), { maxLength: 3 }))
  .map(([one, other, moves]) => [
    ...one.events,
    ...other.events.map((event) => ({ ...event, app_user_id: BOB, original_app_user_id: BOB })),
    ...moves.map(([on, back]) => transferEvent(day(on), [back ? BOB : ANN], [back ? ANN : BOB])),
  ]);

const shuffled = history.chain((events) =>
  fc.tuple(
    fc.constant(events),
    fc.shuffledSubarray(events, { minLength: events.length }),
    fc.subarray(events),
  ),
);

test("[SUB-4] every order and repetition of what was told comes to the same", () => {
  fc.assert(
    fc.property(shuffled, ([events, otherwise, again]) => {
      const plain = ({ holdings, holders }: ReturnType<typeof fold>) => ({
        holdings: Object.fromEntries([...holdings].filter(([, held]) => held.length > 0)),
        holders: Object.fromEntries(holders),
      });
      const once = plain(fold(events, isUser));
      expect(plain(fold([...again, ...otherwise, ...again], isUser))).toEqual(once);
    }),
    { numRuns: 300 },
  );
});
