import { env } from "cloudflare:workers";
import { sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import { Feature, FeatureAccess } from "#contract/subscriptions";
import { ask } from "#test/support/ask";
import { aCoach, connect } from "#test/support/coaching";
import { outcome } from "#test/support/outcome";
import { type Person, registered } from "#test/support/people";
import { storeEvent } from "#test/support/store-events";
import { reasonFor } from "#workers/subscriptions/feature-access";
import { activeClientsBelowLimit } from "#workers/subscriptions/free-tier";
import { receiveEvent } from "#workers/subscriptions/receive-event";
import { requireFeature } from "#workers/subscriptions/require-feature";

const HOUR = 3_600_000;

async function subscribe(person: Person, hours = 24): Promise<void> {
  const now = Date.now();
  const event = storeEvent({
    type: "INITIAL_PURCHASE",
    event_timestamp_ms: now - HOUR,
    app_user_id: person.id,
    expiration_at_ms: now + hours * HOUR,
  });
  await receiveEvent(event, "test", env, now);
}

async function accessOf(person: Person, feature: Feature) {
  return FeatureAccess.parse((await person.get(`/features/${feature}/access`)).data);
}

/** Whether the guard of the statement that makes a client active lets another one in. */
async function hasRoom(coach: Person, now = Date.now()): Promise<boolean> {
  const { ok } = await drizzle(env.DB).get<{ ok: number }>(
    sql`SELECT ${activeClientsBelowLimit(coach.id, now)} AS ok`,
  );
  return ok === 1;
}

async function takeClients(coach: Person, n: number): Promise<void> {
  for (let i = 0; i < n; i++) await connect(coach, await registered());
}

test("[SUB-16] the first reason that applies is given, for every feature and everybody", () => {
  const somebody = { is_coach: false, is_pro: false, clients: 0 };
  const reasons = (asker: Partial<typeof somebody>) =>
    Feature.options.map((feature) => reasonFor(feature, { ...somebody, ...asker }));
  const needsCoach = Array.from({ length: 3 }, () => "coach_profile_required");
  const paid = Array.from({ length: 3 }, () => "subscription_required");
  const active = (n: number) => Array.from({ length: n }, () => "subscription_active");
  expect(reasons({})).toEqual(["free_feature", ...needsCoach, ...paid]);
  expect(reasons({ is_pro: true })).toEqual([...active(1), ...needsCoach, ...active(3)]);
  expect(reasons({ is_coach: true, is_pro: true, clients: 50 })).toEqual(active(7));
  const free = ["free_tier_available", "free_tier_available"];
  const full = ["free_tier_limit_reached", "free_tier_limit_reached"];
  const coaching = (clients: number) => reasons({ is_coach: true, clients }).slice(1, 4);
  expect(coaching(2)).toEqual(["free_tier_available", ...free]);
  expect(coaching(3)).toEqual(["free_tier_limit_reached", ...free]);
  expect(coaching(4)).toEqual(["free_tier_limit_reached", ...full]);
});

test("[SUB-16] access is answered with its reason and the status that it follows from", async () => {
  const ann = await registered();
  expect(await accessOf(ann, "messaging")).toEqual({
    feature: "messaging",
    allowed: true,
    reason: "free_feature",
    subscription_status: "none",
  });
  expect(await accessOf(ann, "invite_clients")).toMatchObject({
    allowed: false,
    reason: "coach_profile_required",
  });
  await subscribe(ann);
  expect(await accessOf(ann, "nutrition")).toEqual({
    feature: "nutrition",
    allowed: true,
    reason: "subscription_active",
    subscription_status: "active",
  });
});

test("[SUB-16] an unknown feature is not found, and nothing is told to who is not signed in", async () => {
  const ann = await registered();
  for (const unknown of ["teleportation", "Messaging", "x".repeat(500)]) {
    expect(await ann.get(`/features/${unknown}/access`), unknown).toMatchObject({ status: 404 });
  }
  for (const path of [
    "/subscriptions/me",
    "/subscriptions/me/events",
    "/features/messaging/access",
  ])
    expect((await ask("GET", `/api/v1${path}`)).status, path).toBe(401);
});

test("[SUB-17] three active clients are free; paused and archived ones do not count", async () => {
  const coach = await aCoach();
  await takeClients(coach, 2);
  await connect(coach, await registered(), "paused");
  await connect(coach, await registered(), "archived");
  expect(await accessOf(coach, "invite_clients")).toMatchObject({ reason: "free_tier_available" });
  expect(await hasRoom(coach)).toBe(true);
  await takeClients(coach, 1);
  const access = await accessOf(coach, "invite_clients");
  expect(access).toMatchObject({ allowed: false, reason: "free_tier_limit_reached" });
  expect(await hasRoom(coach)).toBe(false);
  expect(await accessOf(coach, "session_booking")).toMatchObject({ allowed: true });
  await takeClients(coach, 1);
  expect(await accessOf(coach, "session_booking")).toMatchObject({ allowed: false });
});

test("[SUB-17] a subscription opens it, until the clock closes it again", async () => {
  const coach = await aCoach();
  await takeClients(coach, 4);
  await subscribe(coach, 24);
  expect(await accessOf(coach, "workout_templates")).toMatchObject({
    allowed: true,
    reason: "subscription_active",
  });
  expect(await hasRoom(coach)).toBe(true);
  expect(await hasRoom(coach, Date.now() + 25 * HOUR)).toBe(false);
  const later = Date.now() + 25 * HOUR;
  const required = requireFeature("workout_templates", coach.id, env, later);
  expect(await outcome(required)).toBe("FREE_TIER_LIMIT_REACHED");
});

test("[SUB-17] a refunded subscription makes no room, whatever was paid for", async () => {
  const coach = await aCoach();
  await takeClients(coach, 3);
  await subscribe(coach, 24);
  expect(await hasRoom(coach)).toBe(true);
  const refund = storeEvent({
    type: "CANCELLATION",
    event_timestamp_ms: Date.now(),
    app_user_id: coach.id,
    cancel_reason: "CUSTOMER_SUPPORT",
  });
  await receiveEvent(refund, "test", env, Date.now());
  expect(await hasRoom(coach)).toBe(false);
  expect(await accessOf(coach, "invite_clients")).toMatchObject({
    reason: "free_tier_limit_reached",
    subscription_status: "refunded",
  });
});

test("[SUB-17] what is required and not open is refused by its name", async () => {
  const [ann, coach] = [await registered(), await aCoach()];
  const now = Date.now();
  expect(await outcome(requireFeature("invite_clients", ann.id, env, now))).toBe(
    "COACH_PROFILE_REQUIRED",
  );
  await requireFeature("invite_clients", coach.id, env, now);
  await takeClients(coach, 3);
  expect(await outcome(requireFeature("invite_clients", coach.id, env, now))).toBe(
    "FREE_TIER_LIMIT_REACHED",
  );
  await requireFeature("session_booking", coach.id, env, now);
});
