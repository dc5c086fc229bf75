import { env } from "cloudflare:workers";
import { eq, inArray } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import type { StoreEvent } from "#contract/revenuecat";
import { Subscription, SubscriptionEvents } from "#contract/subscriptions";
import {
  subscription_events,
  subscription_standings,
  subscriptions,
} from "#d1-migrations/schema/subscriptions";
import { privacy_settings, users } from "#d1-migrations/schema/users";
import { refusalOf } from "#lib/errors";
import { newId } from "#lib/ids";
import { announcedTo } from "#test/support/announced";
import { ask } from "#test/support/ask";
import { connected } from "#test/support/chats";
import { countQueries } from "#test/support/count-queries";
import { envWith } from "#test/support/env-with";
import { type Person, people, registered } from "#test/support/people";
import { storeEvent, transferEvent } from "#test/support/store-events";
import { hasPro } from "#workers/subscriptions/has-pro";
import { listEvents } from "#workers/subscriptions/list-events";
import { receiveEvent } from "#workers/subscriptions/receive-event";
import { standing } from "#workers/subscriptions/standing";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const SECRET = { authorization: "Bearer test-webhook" };
const WEBHOOK = "/api/v1/subscriptions/revenuecat/webhook";

const post = (event: unknown, headers: Record<string, string> = SECRET) =>
  ask("POST", WEBHOOK, { api_version: "1.0", event }, headers);

/** A month that somebody has just paid for. */
const bought = (person: Pick<Person, "id">, more: Partial<StoreEvent> = {}) =>
  storeEvent({
    type: "INITIAL_PURCHASE",
    event_timestamp_ms: Date.now() - HOUR,
    app_user_id: person.id,
    ...more,
  });

const standingOf = async (person: Person) =>
  Subscription.parse((await person.get("/subscriptions/me")).data);

const statusOf = async (person: Person) => (await standingOf(person)).subscription_status;

test("[SUB-1] only who knows the secret is heard, with and without Bearer", async () => {
  const ann = await registered();
  const event = bought(ann);
  for (const authorization of ["", "test-webhoo", "Bearer test-webhook2", "Basic test-webhook"]) {
    expect((await post(event, { authorization })).error?.code, authorization).toBe(
      "UNAUTHENTICATED",
    );
  }
  // The header is looked at before the body is.
  expect(await ask("POST", WEBHOOK, { event: 1 }, {})).toMatchObject({ status: 401 });
  expect(await statusOf(ann)).toBe("none");
  expect(await post(event, { authorization: "test-webhook" })).toMatchObject({ status: 200 });
  expect(await statusOf(ann)).toBe("active");
  expect(await post(event, { authorization: "bearer test-webhook" })).toMatchObject({
    status: 200,
  });
  expect(await post({ id: "1", type: "TEST" })).toMatchObject({ status: 422 });
});

test("[SUB-1] without a secret, or deployed with the one of laptops, nobody is heard", async () => {
  const { app } = await import("#workers/app");
  const knock = (secret: string | undefined, ENVIRONMENT: Env["ENVIRONMENT"]) =>
    app.request(
      `https://app.test${WEBHOOK}`,
      {
        method: "POST",
        headers: { authorization: secret ?? "undefined", "content-type": "application/json" },
        body: "{}",
      },
      envWith({
        ENVIRONMENT,
        ...({ REVENUECAT_WEBHOOK_AUTH: secret } as Partial<Env>),
        JWT_SIGNING_KEY: JSON.stringify({ ...JSON.parse(env.JWT_SIGNING_KEY), kid: "2026-11" }),
        AUTH_SECRET: "a-secret-of-at-least-32-characters",
      }),
    );
  expect((await knock(undefined, "test")).status).toBe(401);
  expect((await knock("", "test")).status).toBe(401);
  expect((await knock("sideline-development-webhook", "production")).status).toBe(401);
  expect((await knock("sideline-development-webhook", "development")).status).toBe(422);
  expect((await knock("our-own", "production")).status).toBe(422);
});

test("[SUB-2] an event counts once, and is told once, however often it comes", async () => {
  const ann = await registered();
  const line = await connected(ann);
  const event = bought(ann);
  const answers = await Promise.all([1, 2, 3, 4].map(() => post(event)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(await line.hears("subscription.changed")).toEqual({
    previous_status: "none",
    current_status: "active",
  });
  expect(await post(event)).toMatchObject({ status: 200 });
  expect(await announcedTo(ann)).toHaveLength(1);
  expect(await standingOf(ann)).toEqual({
    subscription_status: "active",
    has_access: true,
    product_id: "com.example.coach.monthly",
    store: "APP_STORE",
    expires_at: new Date(event.expiration_at_ms!).toISOString(),
    grace_period_expires_at: null,
    will_renew: true,
  });
});

test("[SUB-2] a batch that fails leaves nothing, and the next delivery does all of it", async () => {
  const ann = await registered();
  const event = bought(ann);
  const failing = envWith({
    DB: new Proxy(env.DB, {
      get(db, key) {
        if (key === "batch") return () => Promise.reject(new Error("The database went away"));
        const value: unknown = Reflect.get(db, key);
        return typeof value === "function" ? value.bind(db) : value;
      },
    }),
  });
  const dying = async () => receiveEvent(event, "test", failing, Date.now());
  await expect(dying()).rejects.toThrow();
  const kept = () =>
    drizzle(env.DB).select().from(subscription_events).where(eq(subscription_events.id, event.id));
  expect(await kept()).toEqual([]);
  expect(await statusOf(ann)).toBe("none");
  await post(event);
  expect(await kept()).toHaveLength(1);
  expect(await statusOf(ann)).toBe("active");
});

test("[SUB-3] whoever is told that something changed was not told the same before", async () => {
  const ann = await registered();
  const line = await connected(ann);
  const first = bought(ann, { event_timestamp_ms: Date.now() - 40 * DAY });
  await post(first);
  expect(await line.hears("subscription.changed")).toMatchObject({ current_status: "expired" });
  await post(bought(ann, { type: "EXPIRATION", expiration_at_ms: Date.now() - 10 * DAY }));
  await post(bought(ann, { type: "RENEWAL" }));
  expect(await line.hears("subscription.changed")).toEqual({
    previous_status: "expired",
    current_status: "active",
  });
  await post(bought(ann, { type: "PRODUCT_CHANGE" }));
  await post(bought(ann, { type: "CANCELLATION", cancel_reason: "UNSUBSCRIBE" }));
  expect(await line.hears("subscription.changed")).toEqual({
    previous_status: "active",
    current_status: "canceled",
  });
  expect(await announcedTo(ann)).toHaveLength(3);
});

test("[SUB-3] an expiration is told even if the clock had ended access before", async () => {
  const ann = await registered();
  await post(bought(ann, { expiration_at_ms: Date.now() + 300 }));
  expect(await statusOf(ann)).toBe("active");
  await expect.poll(() => statusOf(ann)).toBe("expired");
  const line = await connected(ann);
  const now = Date.now();
  await post(bought(ann, { type: "EXPIRATION", event_timestamp_ms: now, expiration_at_ms: now }));
  expect(await line.hears("subscription.changed")).toEqual({
    previous_status: "active",
    current_status: "expired",
  });
});

test("[SUB-5] events that come at once are folded with one another", async () => {
  const ann = await registered();
  const start = Date.now() - 90 * DAY;
  const months = [0, 1, 2, 3].map((n) =>
    bought(ann, {
      type: n === 0 ? "INITIAL_PURCHASE" : "RENEWAL",
      event_timestamp_ms: start + n * 30 * DAY,
      purchased_at_ms: start + n * 30 * DAY,
      expiration_at_ms: start + (n + 1) * 30 * DAY,
    }),
  );
  await Promise.all(months.map((event) => post(event)));
  const { expires_at } = await standingOf(ann);
  expect(expires_at).toBe(new Date(start + 120 * DAY).toISOString());
  const { events } = await listEvents(ann.id, { cursor: undefined, limit: 10 }, env);
  expect(events.map(({ id }) => id)).toEqual(months.toReversed().map(({ id }) => id));
});

test("[SUB-12] a transfer moves access and is told to both, whenever it comes", async () => {
  const start = Date.now() - 10 * DAY;
  for (const transferFirst of [false, true]) {
    const [ann, bob] = (await people(2)) as [Person, Person];
    const purchase = bought(ann, { event_timestamp_ms: start });
    const transfer = transferEvent(start + DAY, [ann.id], [bob.id]);
    for (const event of transferFirst ? [transfer, purchase] : [purchase, transfer]) {
      await post(event);
    }
    expect(await Promise.all([statusOf(ann), statusOf(bob)])).toEqual(["none", "active"]);
    expect(await announcedTo(bob)).toHaveLength(1);
    expect(await announcedTo(ann)).toHaveLength(transferFirst ? 0 : 2);
  }
});

test("[SUB-13] what was bought before there was an account is its user's once there is one", async () => {
  const id = newId();
  const alias = `$RCAnonymousID:${newId()}`;
  await post(bought({ id: alias }, { aliases: [alias, id], original_app_user_id: alias }));
  expect(await hasPro(id, env, Date.now())).toBe(false);
  const now = Date.now();
  const db = drizzle(env.DB);
  await db.batch([
    db.insert(users).values({ id, created_at: now, updated_at: now }),
    db.insert(privacy_settings).values({ user_id: id, updated_at: now }),
  ]);
  const asked = await Promise.all([1, 2, 3].map(() => hasPro(id, env, now)));
  expect(asked).toEqual([true, true, true]);
  expect(await announcedTo({ id })).toHaveLength(1);
});

test("[SUB-13] an alias that becomes known later brings what was parked under it", async () => {
  const ann = await registered();
  const alias = `$RCAnonymousID:${newId()}`;
  await post(bought({ id: alias }));
  expect(await statusOf(ann)).toBe("none");
  await post(bought(ann, { type: "PRODUCT_CHANGE", aliases: [alias] }));
  expect(await statusOf(ann)).toBe("active");
});

test("[SUB-14] the sandbox's purchases are kept, and open nothing in production", async () => {
  const ann = await registered();
  const event = bought(ann, { environment: "SANDBOX" });
  const production = envWith({ ENVIRONMENT: "production" });
  await receiveEvent(event, "test", production, Date.now());
  expect(await standing(ann.id, production, Date.now())).toMatchObject({ has_access: false });
  const page = { cursor: undefined, limit: 10 };
  expect((await listEvents(ann.id, page, production)).events).toMatchObject([
    { id: event.id, environment: "SANDBOX" },
  ]);
  const bob = await registered();
  await post(bought(bob, { environment: "SANDBOX" }));
  expect(await statusOf(bob)).toBe("active");
});

test("[SUB-11] events of unknown types, and those that name nobody, are kept and answered", async () => {
  const ids = [newId(), newId()];
  const now = Date.now();
  expect(await post({ id: ids[0], type: "A_NEW_ONE", event_timestamp_ms: now })).toMatchObject({
    status: 200,
  });
  expect(
    await post({
      id: ids[1],
      type: "VIRTUAL_CURRENCY_TRANSACTION",
      event_timestamp_ms: now,
      app_user_id: newId(),
      adjustments: [{ amount: 100, currency: { code: "CRD" } }],
      source: "in_app_purchase",
    }),
  ).toMatchObject({ status: 200 });
  const again = [1, 2, 3].map(() =>
    post({ id: ids[0], type: "A_NEW_ONE", event_timestamp_ms: now }),
  );
  expect((await Promise.all(again)).map(({ status }) => status)).toEqual([200, 200, 200]);
  const kept = drizzle(env.DB).select().from(subscription_events);
  expect(await kept.where(inArray(subscription_events.id, ids))).toHaveLength(2);
});

test("[SUB-15] one's events come a page at a time, the latest first, in one query", async () => {
  const [ann, bob] = (await people(2)) as [Person, Person];
  const start = Date.now() - 200 * DAY;
  const events = Array.from({ length: 5 }, (_, n) =>
    bought(ann, {
      type: n === 0 ? "INITIAL_PURCHASE" : "RENEWAL",
      event_timestamp_ms: start + Math.floor(n / 2) * 30 * DAY,
    }),
  );
  for (const event of events) await post(event);
  const read = async (query: string) =>
    SubscriptionEvents.parse((await ann.get(`/subscriptions/me/events${query}`)).data);
  const pages: string[][] = [];
  for (let cursor: string | null = ""; cursor !== null;) {
    const page: SubscriptionEvents = await read(`?limit=2${cursor && `&cursor=${cursor}`}`);
    pages.push(page.events.map(({ id }) => id));
    cursor = page.next_cursor;
  }
  const latestFirst = events.toSorted(
    (a, b) => b.event_timestamp_ms - a.event_timestamp_ms || (a.id < b.id ? 1 : -1),
  );
  expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
  expect(pages.flat()).toEqual(latestFirst.map(({ id }) => id));
  expect(await bob.get("/subscriptions/me/events")).toMatchObject({ data: { events: [] } });
  expect(await ann.get("/subscriptions/me/events?cursor=nonsense")).toMatchObject({
    error: { code: "INVALID_CURSOR" },
  });
  const { counting, queries } = countQueries();
  await listEvents(ann.id, { cursor: undefined, limit: 100 }, counting);
  expect(queries).toHaveLength(1);
});

/** A life with a transfer in it, without the ids of those who live it. */
const LIFE = (ann: string, bob: string): StoreEvent[] => {
  const start = Date.now() - 100 * DAY;
  const at = (n: number) => start + n * DAY;
  const of = (type: string, on: number, more: Partial<StoreEvent> = {}) =>
    storeEvent({ type, event_timestamp_ms: at(on), app_user_id: ann, ...more });
  return [
    of("INITIAL_PURCHASE", 0, { period_type: "TRIAL", expiration_at_ms: at(7) }),
    of("RENEWAL", 7),
    of("CANCELLATION", 20, { cancel_reason: "UNSUBSCRIBE" }),
    of("UNCANCELLATION", 21),
    transferEvent(at(25), [ann], [bob]),
    of("RENEWAL", 37, { app_user_id: bob }),
    of("EXPIRATION", 38, { app_user_id: bob, expiration_at_ms: at(37) }),
    of("BILLING_ISSUE", 67, { app_user_id: bob, grace_period_expiration_at_ms: at(110) }),
  ];
};

test("[SUB-4] [SUB-5] every order and repetition of a life ends in the same access, one by one or at once", async () => {
  const order = fc.tuple(
    fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7], { minLength: 8 }),
    fc.array(fc.nat(7), { maxLength: 4 }),
    fc.boolean(),
  );
  await fc.assert(
    fc.asyncProperty(order, async ([once, again, atOnce]) => {
      const [ann, bob] = [await registered(), await registered()];
      const events = LIFE(ann.id, bob.id);
      const sent = [...once, ...again].map((n) => events[n]!);
      // What was refused because too much came at once comes again, as RevenueCat sends it.
      const take = async (event: StoreEvent): Promise<unknown> =>
        receiveEvent(event, "test", env, Date.now()).catch((thrown: unknown) => {
          if (refusalOf(thrown)?.code !== "UNAVAILABLE") throw thrown;
          return take(event);
        });
      if (atOnce) await Promise.all(sent.map(take));
      else for (const event of sent) await take(event);
      expect(await standing(ann.id, env, Date.now())).toMatchObject({
        subscription_status: "none",
      });
      expect(await standing(bob.id, env, Date.now())).toMatchObject({
        subscription_status: "grace_period",
        has_access: true,
        expires_at: new Date(events[5]!.expiration_at_ms!).toISOString(),
      });
      const db = drizzle(env.DB);
      const told = await db
        .select()
        .from(subscription_standings)
        .where(inArray(subscription_standings.user_id, [ann.id, bob.id]));
      expect(told.find(({ user_id }) => user_id === bob.id)?.status).toBe("grace_period");
      expect(told.find(({ user_id }) => user_id === ann.id)?.status ?? "none").toBe("none");
      const rows = db.select().from(subscriptions);
      expect(await rows.where(inArray(subscriptions.user_id, [ann.id, bob.id]))).toHaveLength(1);
    }),
    { numRuns: 15 },
  );
});
