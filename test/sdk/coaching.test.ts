import { beforeAll, expect, test, vi } from "vitest";

import { InviteCode } from "#contract/invites";
import { SessionType } from "#contract/scheduling";
import { Session as CoachingSession } from "#contract/sessions";
import { Workout } from "#contract/workouts";
import type { ShownSet } from "#sdk/index";
import type { SpawnedServer } from "#scripts/spawn-server";
import { Device } from "#test/blackbox/device";
import { freshServer } from "#test/blackbox/server";
import { giveWorkout } from "#test/sdk/give-workout";
import { ReactApp } from "#test/sdk/react-app";
import { codeFor, newPhone } from "#test/sdk/sign-in";
import { pays, STORE } from "#test/sdk/store";
import { dateIn } from "#test/support/date-in";

let server: SpawnedServer;
let app: ReactApp;
/** The coach, on another device than the page. */
let ann: Device;
let bob: Device;

const PATIENCE = { timeout: 15_000, interval: 30 };
const phone = newPhone();

beforeAll(async () => {
  server = await freshServer({ REVENUECAT_WEBHOOK_AUTH: STORE });
  app = await ReactApp.open(server.url);
  await signIn();
  [ann, bob] = await Promise.all([Device.signIn(server.url, phone), Device.signIn(server.url)]);
});

async function signIn(): Promise<void> {
  const session = await app.mount({ name: "session", hook: "useSession" });
  await session.call("requestCode", phone);
  await session.call("signIn", phone, await codeFor(server.url, phone));
  await app.tab.waitForFunction(
    () => window.page.client.connection.state.value.status === "online",
  );
}

const newCode = async (device: Device) =>
  InviteCode.parse(await device.gets("POST", "/coaches/me/invite-codes", {}));

/** How often the page has asked for a path since. */
function countAsked(path: string): () => number {
  let asked = 0;
  app.tab.on("request", (request) => {
    if (request.method() === "GET" && new URL(request.url()).pathname === path) asked++;
  });
  return () => asked;
}

test("[SDK-24] useCoachProfile tells who coaches, and follows what this client writes", async () => {
  const own = await app.mount({ name: "own", hook: "useCoachProfile" });
  await vi.waitFor(async () => expect(await own.value()).toEqual({ profile: null, error: null }));
  await app.tab.evaluate(() =>
    window.page.client.rest.PUT("/api/v1/coaches/me", { body: { business_name: "Ann Moves" } }),
  );
  await vi.waitFor(
    async () => expect((await own.value()).profile?.business_name).toBe("Ann Moves"),
    PATIENCE,
  );
});

test("[SDK-24] useInvites and useClients follow what others do, by the socket", async () => {
  const invites = await app.mount({ name: "invites", hook: "useInvites" });
  const clients = await app.mount({ name: "clients", hook: "useClients" });
  await vi.waitFor(async () => expect((await clients.value()).items).toEqual([]), PATIENCE);
  const made = await app.tab.evaluate(() =>
    window.page.client.rest.POST("/api/v1/coaches/me/invite-codes", { body: {} }),
  );
  await vi.waitFor(
    async () => expect((await invites.value()).items).toMatchObject([{ id: made.id }]),
    PATIENCE,
  );
  await bob.gets("POST", "/invites/accept", { code: made.code });
  await vi.waitFor(async () => {
    expect((await clients.value()).items).toMatchObject([{ user_id: bob.user_id }]);
    expect((await invites.value()).items).toMatchObject([{ status: "used" }]);
  }, PATIENCE);
});

test("[SDK-66] useFeature and useSubscription follow the store", async () => {
  const subscription = await app.mount({ name: "subscription", hook: "useSubscription" });
  const paid = await app.mount({ name: "paid", hook: "useFeature", argument: "nutrition" });
  const invites = await app.mount({ name: "may-invite", hook: "useFeature", argument: "invite" });
  await vi.waitFor(async () => {
    expect(await subscription.value()).toMatchObject({
      subscription: { subscription_status: "none", has_access: false },
    });
    expect(await paid.value()).toMatchObject({ allowed: false, reason: "subscription_required" });
    expect(await invites.value()).toMatchObject({ allowed: true, reason: "free_tier_available" });
  }, PATIENCE);

  const told = await app.tab.evaluateHandle(() => {
    const heard: unknown[] = [];
    const leave = window.page.client.events.on("subscription.changed", (data) => {
      heard.push(data.current_status);
      leave();
    });
    return heard;
  });
  await pays(server, ann.user_id, "INITIAL_PURCHASE");
  await vi.waitFor(async () => {
    expect(await subscription.value()).toMatchObject({
      subscription: { subscription_status: "active", has_access: true, will_renew: true },
    });
    expect(await paid.value()).toMatchObject({ allowed: true, reason: "subscription_active" });
  }, PATIENCE);
  await pays(server, ann.user_id, "CANCELLATION");
  await vi.waitFor(
    async () =>
      expect((await subscription.value()).subscription?.subscription_status).toBe("canceled"),
    PATIENCE,
  );
  expect(await told.jsonValue()).toEqual(["active"]);
});

test("[SDK-65] events.on tells what happens, once for each time, until it is let go", async () => {
  const heard = await app.tab.evaluateHandle(() => {
    const seen: [string, string][] = [];
    const { events } = window.page.client;
    events.on("subscription.changed", ({ current_status }, id) => seen.push([current_status, id]));
    events.on("invite.accepted", (_, id) => seen.push(["never", id]));
    return seen;
  });
  await pays(server, ann.user_id, "UNCANCELLATION");
  await pays(server, ann.user_id, "CANCELLATION");
  await vi.waitFor(async () => {
    const seen = await heard.jsonValue();
    expect(seen.map(([status]) => status)).toEqual(["active", "canceled"]);
    expect(new Set(seen.map(([, id]) => id)).size).toBe(2);
  }, PATIENCE);
});

test("[SDK-24] useClients takes a filter, and useMyCoaches shows the other side", async () => {
  const paused = await app.mount({
    name: "paused",
    hook: "useClients",
    argument: '{"status":"paused"}',
  });
  await vi.waitFor(async () => expect((await paused.value()).items).toEqual([]), PATIENCE);
  await bob.gets("PUT", "/coaches/me", { business_name: "Bob Lifts" });
  const { code } = await newCode(bob);
  const coaches = await app.mount({ name: "coaches", hook: "useMyCoaches" });
  await vi.waitFor(async () => expect((await coaches.value()).items).toEqual([]), PATIENCE);
  await app.tab.evaluate(
    (given) => window.page.client.rest.POST("/api/v1/invites/accept", { body: { code: given } }),
    code,
  );
  await vi.waitFor(
    async () => expect((await coaches.value()).items).toMatchObject([{ coach_id: bob.user_id }]),
    PATIENCE,
  );
});

test("[SDK-25] useRest asks once it is known what for, and not before", async () => {
  const other = await app.mount({ name: "other", hook: "useRest", argument: "" });
  expect(await other.value()).toMatchObject({ fetchStatus: "idle" });
  const known = await app.mount({ name: "known", hook: "useRest", argument: bob.user_id });
  await vi.waitFor(
    async () => expect((await known.value()).data?.business_name).toBe("Bob Lifts"),
    PATIENCE,
  );
});

test("[SDK-25] useRestPages reads a page, and more when asked", async () => {
  await Promise.all([newCode(ann), newCode(ann)]);
  const pages = await app.mount({ name: "pages", hook: "useRestPages" });
  await vi.waitFor(async () => expect((await pages.value()).items).toHaveLength(1), PATIENCE);
  for (const length of [2, 3]) {
    expect((await pages.value()).hasMore).toBe(true);
    await pages.call("loadMore");
    await vi.waitFor(
      async () => expect((await pages.value()).items).toHaveLength(length),
      PATIENCE,
    );
  }
  expect(await pages.value()).toMatchObject({ hasMore: false, error: null });
});

test("[SDK-26] what a socket may have missed is read again when it is back", async () => {
  await app.mount({ name: "clients", hook: "useClients" });
  const asked = countAsked("/api/v1/coaches/me/clients");
  await app.tab.evaluate(() => window.page.client.connection.interrupt());
  await vi.waitFor(() => expect(asked()).toBeGreaterThan(0), PATIENCE);
});

test("[SDK-26] a first answer that was overtaken on its way is read again", async () => {
  const eve = await Device.signIn(server.url);
  await eve.gets("PUT", "/coaches/me", { business_name: "Eve before" });
  let arrive = () => {};
  const road = new Promise<void>((resolve) => (arrive = resolve));
  const read = new Promise<void>((resolve) => {
    void app.tab.route(
      `**/coaches/${eve.user_id}`,
      async (route) => {
        const response = await route.fetch();
        resolve();
        await road;
        await route.fulfill({ response });
      },
      { times: 1 },
    );
  });
  const shown = await app.mount({ name: "eve", hook: "useRest", argument: eve.user_id });
  await read;
  await eve.gets("PUT", "/coaches/me", { business_name: "Eve after" });
  // As the word of a socket would, this tells that coaching is not as it was.
  await app.tab.evaluate(() =>
    window.page.client.rest.POST("/api/v1/coaches/me/invite-codes", { body: {} }),
  );
  arrive();
  await vi.waitFor(
    async () => expect((await shown.value()).data?.business_name).toBe("Eve after"),
    PATIENCE,
  );
});

test("[SDK-26] what has nothing to do with coaching has nothing read again", async () => {
  await app.mount({ name: "clients", hook: "useClients" });
  const asked = countAsked("/api/v1/coaches/me/clients");
  const chat = await app.tab.evaluate(
    (participant_id) =>
      window.page.client.rest.POST("/api/v1/chats", { body: { type: "direct", participant_id } }),
    bob.user_id,
  );
  expect(chat.type).toBe("direct");
  const before = asked();
  await app.tab.evaluate(() =>
    window.page.client.rest.PATCH("/api/v1/users/me", { body: { status_text: "here" } }),
  );
  await vi.waitFor(() => expect(asked()).toBeGreaterThan(0), PATIENCE);
  expect(before).toBe(0);
});

/** Makes the page's person a client of Bob's, who works around the clock, and tells what he offers. */
async function somethingToBook(): Promise<string> {
  const days = [0, 1, 2, 3, 4, 5, 6];
  const windows = days.map((day_of_week) => ({
    day_of_week,
    start_time: "00:00",
    end_time: "24:00",
  }));
  await bob.gets("PUT", "/coaches/me", {});
  await bob.gets("PUT", "/coaches/me/availability", { timezone: "UTC", windows });
  const { code } = await newCode(bob);
  await ann.gets("POST", "/invites/accept", { code });
  const draft = { name: "Training", duration_minutes: 60, slot_interval_minutes: 60 };
  return SessionType.parse(await bob.gets("POST", "/coaches/me/session-types", draft)).id;
}

/** Tomorrow, but for the hour. */
const tomorrow = dateIn(1);

test("[SDK-28] useSlots, useSessions and useGivenSessions follow what is booked", async () => {
  const session_type_id = await somethingToBook();
  const waiting = await app.mount({
    name: "waiting",
    hook: "useSlots",
    argument: `${bob.user_id} - ${tomorrow}`,
  });
  const slots = await app.mount({
    name: "slots",
    hook: "useSlots",
    argument: `${bob.user_id} ${session_type_id} ${tomorrow}`,
  });
  const sessions = await app.mount({ name: "sessions", hook: "useSessions" });
  const given = await app.mount({ name: "given", hook: "useGivenSessions" });
  await vi.waitFor(async () => expect((await sessions.value()).items).toEqual([]), PATIENCE);
  await vi.waitFor(
    async () => expect((await slots.value()).data?.slots).toHaveLength(24),
    PATIENCE,
  );
  expect((await waiting.value()).data).toBeUndefined();
  const zone = await app.tab.evaluate(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const { data } = await slots.value();
  expect(data?.timezone).toBe(zone);

  const start_at = data?.slots[9]?.start_at ?? "";
  const booking = await app.mount({ name: "booking", hook: "useBookSession" });
  await booking.call("book", { session_type_id, start_at });
  await vi.waitFor(async () => {
    expect((await sessions.value()).items).toMatchObject([{ start_at }]);
    expect((await slots.value()).data?.slots).toHaveLength(23);
    expect((await given.value()).items).toEqual([]);
  }, PATIENCE);
  // The other side cancels: the socket tells.
  const [{ id } = { id: "" }] = (await sessions.value()).items ?? [];
  await bob.gets("POST", `/sessions/${id}/cancel`, {});
  await vi.waitFor(async () => expect((await sessions.value()).items).toEqual([]), PATIENCE);
  await app.clear();
});

test("[SDK-26] a time that somebody else has taken is gone once the server has said so", async () => {
  const session_type_id = await somethingToBook();
  const eve = await Device.signIn(server.url);
  await eve.gets("POST", "/invites/accept", { code: (await newCode(bob)).code });
  const slots = await app.mount({
    name: "slots",
    hook: "useSlots",
    argument: `${bob.user_id} ${session_type_id} ${tomorrow}`,
  });
  const listed = async () => (await slots.value()).data?.slots.map(({ start_at }) => start_at);
  const taken = { session_type_id, start_at: `${tomorrow}T15:00:00.000Z` };
  await vi.waitFor(async () => expect(await listed()).toContain(taken.start_at), PATIENCE);
  await eve.gets("POST", "/sessions/book", taken);
  const booking = await app.mount({ name: "booking", hook: "useBookSession" });
  // Nobody tells one client what another has booked.
  expect(await listed()).toContain(taken.start_at);
  await expect(booking.call("book", taken)).rejects.toThrow();
  await vi.waitFor(async () => expect(await listed()).not.toContain(taken.start_at), PATIENCE);
  expect(app.errors.splice(0).every((text) => text.startsWith("Failed to load"))).toBe(true);
  await app.clear();
});

test("[SDK-29] whoever books again after the network broke has booked once", async () => {
  const session_type_id = await somethingToBook();
  const booking = await app.mount({ name: "booking", hook: "useBookSession" });
  const wanted = { session_type_id, start_at: `${tomorrow}T09:00:00.000Z` };
  // The server hears it, each time; its answer is lost.
  await app.tab.route("**/sessions/book", async (route) => {
    await route.fetch();
    await route.abort();
  });
  await expect(booking.call("book", wanted)).rejects.toThrow("cannot be reached");
  await app.tab.unroute("**/sessions/book");
  const session = CoachingSession.parse(await booking.call("book", wanted));
  expect(session).toMatchObject({ start_at: wanted.start_at, status: "scheduled" });
  // What the server has refused is refused anew, and not repeated.
  await expect(booking.call("book", wanted)).rejects.toThrow();
  expect((await booking.value()).error).toMatchObject({ code: "ALREADY_BOOKED" });
  // The browser itself notes what failed on the road.
  expect(app.errors.splice(0).every((text) => text.startsWith("Failed to load"))).toBe(true);
  await app.clear();
});

/** Gives the page's person a workout of squats, by Bob. */
async function somethingToDo(): Promise<Workout> {
  const join = (code: string) => ann.gets("POST", "/invites/accept", { code });
  const id = await giveWorkout(bob, join, tomorrow);
  return Workout.parse(await ann.gets("GET", `/workouts/me/${id}`));
}

test("[SDK-34] useWorkouts and useWorkout follow what is assigned, done and corrected", async () => {
  const list = await app.mount({ name: "list", hook: "useWorkouts" });
  await vi.waitFor(async () => expect((await list.value()).items).toEqual([]), PATIENCE);
  const { id, exercises } = await somethingToDo();
  await vi.waitFor(
    async () => expect((await list.value()).items).toMatchObject([{ id, status: "scheduled" }]),
    PATIENCE,
  );
  const one = await app.mount({ name: "one", hook: "useWorkout", argument: id });
  await app.tab.evaluate(
    (exercise) =>
      window.page.client.rest.POST("/api/v1/workouts/exercises/{id}/complete", {
        params: { path: { id: exercise } },
      }),
    exercises[0]!.id,
  );
  await vi.waitFor(async () => {
    const { workout } = await one.value();
    expect([workout?.status, workout?.exercises[0]?.status]).toEqual(["in_progress", "completed"]);
    expect((await list.value()).items).toMatchObject([{ status: "in_progress" }]);
  }, PATIENCE);
  await app.clear();
});

test("[SDK-35] a set is shown while it is on its way; two alike are two, and what is refused says so", async () => {
  const { id, exercises } = await somethingToDo();
  const squat = exercises[0]!.id;
  const one = await app.mount({ name: "one", hook: "useWorkout", argument: id });
  const logs = async () => (await one.value()).workout?.exercises[0]?.logs ?? [];
  const inWords = ({ reps, is_waiting, error }: ShownSet) =>
    [reps, is_waiting ? "waits" : error?.code].filter(Boolean).join(" ");
  const shows = (status: string, sets: string[]) =>
    vi.waitFor(async () => {
      expect((await one.value()).workout?.status).toBe(status);
      expect((await logs()).map(inWords)).toEqual(sets);
    }, PATIENCE);
  await shows("scheduled", []);
  const held = Promise.withResolvers<void>();
  await app.tab.route("**/logs", async (route) => {
    const response = await route.fetch();
    await held.promise;
    await route.fulfill({ response });
  });
  for (const _ of [1, 2]) await one.call("log", squat, { reps: 5, weight: 60 });
  await shows("in_progress", ["5 waits", "5 waits"]);
  held.resolve();
  await shows("in_progress", ["5", "5"]);
  await app.tab.unroute("**/logs");
  const [first, second] = await logs();
  await one.call("correct", squat, first, { reps: 6 });
  await one.call("remove", squat, second);
  await shows("in_progress", ["6"]);

  await one.call("log", squat, { reps: -1 });
  await shows("in_progress", ["6", "-1 VALIDATION_ERROR"]);
  await one.call("retry", squat, (await logs())[1], { reps: 1 });
  await shows("in_progress", ["6", "1"]);
  expect(app.errors.splice(0).every((text) => text.startsWith("Failed to load"))).toBe(true);
  await app.clear();
});

test("[SDK-34] a file goes to a route as it is, and comes back as one", async () => {
  const { type, isSame } = await app.tab.evaluate(async () => {
    const { rest } = window.page.client;
    const canvas = new OffscreenCanvas(40, 20);
    canvas.getContext("2d")?.fillRect(0, 0, 20, 20);
    const body = await canvas.convertToBlob({ type: "image/png" });
    const query = { date: "2030-01-15" };
    const { id } = await rest.POST("/api/v1/progress/photos", { params: { query }, body });
    const path = { id };
    const file = await rest.GET("/api/v1/progress/photos/{id}/file", { params: { path } });
    const picture = await createImageBitmap(file);
    return { type: file.type, isSame: picture.width === 40 && picture.height === 20 };
  });
  expect([type, isSame]).toEqual(["image/webp", true]);
});

test("[SDK-27] what was read for somebody is gone when they have left", async () => {
  const own = await app.mount({ name: "own", hook: "useCoachProfile" });
  await vi.waitFor(async () => expect((await own.value()).profile).toBeTruthy(), PATIENCE);
  const session = await app.mount({ name: "session", hook: "useSession" });
  await session.call("signOut");
  await app.clear();
  const left = await app.tab.evaluate(() =>
    window.page.queries
      .getQueryCache()
      .getAll()
      .filter(({ queryKey, state }) => queryKey[2] === "rest" && state.data !== undefined),
  );
  expect(left).toEqual([]);
  expect(app.errors.filter((text) => !text.includes("403"))).toEqual([]);
});
