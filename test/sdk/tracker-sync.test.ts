import { expect, test } from "vitest";

import { sharedServer } from "#test/blackbox/server";
import { Handheld } from "#test/sdk/handheld";
import { Phone } from "#test/sdk/phone";
import { until } from "#test/sdk/until";
import { Tracker } from "#sdk/sync";

const server = sharedServer();

const RUN = { date: "2026-03-02", text: "Run before work" };
const day = (n: number) => ({ date: "2026-03-02", text: `Entry ${n}` });

test("[SYC-10] edits that follow each other are sent together, 500 at most at once", async () => {
  const ana = await Handheld.of(server.url);
  await until(ana.tracker.state, ({ status }) => status === "idle");
  for (let n = 0; n < 5; n++) await ana.tracker.put("mechanism", `few-${n}`, day(n));
  await until(ana.tracker.state, ({ waiting }) => waiting === 0);
  expect(pushes(ana).map(({ mutations }) => mutations.length)).toEqual([5]);
  await ana.tracker.batch((edits) => {
    for (let n = 0; n < 501; n++) edits.put("mechanism", `many-${n}`, day(n));
  });
  await until(ana.tracker.state, ({ waiting }) => waiting === 0);
  expect(pushes(ana).map(({ mutations }) => mutations.length)).toEqual([5, 500, 1]);
  await ana.agrees();
});

test("[SYC-10] a push never holds more than a body may", async () => {
  const ana = await Handheld.of(server.url);
  const value = "ö".repeat(30_000);
  await ana.tracker.batch((edits) => {
    for (let n = 0; n < 20; n++) edits.put("settings", `long-${n}`, { value: value + n });
  });
  await ana.agrees();
  expect(pushes(ana).length).toBeGreaterThan(1);
});

test("[SYC-11] only one push or pull is under way, however often one asks", async () => {
  const ana = await Handheld.of(server.url);
  let under = 0;
  let most = 0;
  const { fetch } = ana.wire;
  Object.assign(ana.wire, {
    fetch: async (...given: Parameters<typeof fetch>) => {
      const isSync = String(Object(given[0]).url ?? given[0]).includes("/sync/pu");
      most = Math.max(most, (under += Number(isSync)));
      return fetch(...given).finally(() => (under -= Number(isSync)));
    },
  });
  ana.restart();
  const work = Array.from({ length: 6 }, async (_, n) => {
    await ana.tracker.put("mechanism", `row-${n}`, day(n));
    await ana.tracker.syncNow();
  });
  await Promise.all(work);
  expect(most).toBe(1);
  await ana.agrees();
});

test("[SYC-12] a push or a pull that gets lost, or whose answer does, is made up for, and counts once", async () => {
  const ana = await Handheld.of(server.url);
  for (const [i, path] of (["/sync/push", "/sync/pull"] as const).entries()) {
    for (const [j, lost] of (["request", "answer"] as const).entries()) {
      ana.wire.lose(path, lost);
      await ana.tracker.put("mechanism", `row-${i}${j}`, day(i));
      await expect(ana.tracker.syncNow()).rejects.toMatchObject({ code: "OFFLINE" });
      expect(ana.tracker.state.value).toMatchObject({
        status: "offline",
        error: { code: "OFFLINE" },
      });
      await until(ana.tracker.state, ({ status }) => status === "idle");
      expect(ana.tracker.state.value.error).toBeUndefined();
    }
  }
  await ana.agrees();
  const status = await ana.client.rest.GET("/api/v1/sync/status");
  expect(status.latest_version).toBe(4);
});

test("[SYC-13] a server that asks for patience gets it, and edits do not make it hastier", async () => {
  const ana = await Handheld.of(server.url);
  await until(ana.tracker.state, ({ status }) => status === "idle");
  const error = { code: "UNAVAILABLE", message: "Not now", hint: "" };
  ana.wire.answer("/sync/push", 503, error, { "retry-after": "2" });
  await ana.tracker.put("mechanism", "monday", RUN);
  await until(ana.tracker.state, ({ status }) => status === "offline");
  const before = performance.now();
  for (let n = 0; n < 3; n++) await ana.tracker.put("mechanism", `more-${n}`, day(n));
  await until(ana.tracker.state, ({ waiting }) => waiting === 0);
  expect(performance.now() - before).toBeGreaterThan(1_800);
  expect(pushes(ana)).toHaveLength(2);
  await ana.agrees();
});

test("[SYC-14] a token that ended is renewed, and no edit is lost over it", async () => {
  const ana = await Handheld.of(server.url);
  const error = { code: "UNAUTHENTICATED", message: "The token is over", hint: "" };
  ana.wire.answer("/sync/push", 401, error);
  await ana.tracker.put("mechanism", "monday", RUN);
  await ana.tracker.syncNow();
  expect(ana.wire.asked.map(({ path }) => path)).toContain("/auth/refresh");
  await ana.agrees();
});

test("[SYC-15] what time does not mend pauses the tracker, says why, and keeps the edits", async () => {
  const ana = await Handheld.of(server.url);
  await ana.tracker.put("mechanism", "monday", RUN);
  await ana.tracker.syncNow();
  const { devices } = await ana.client.rest.GET("/api/v1/sync/devices");
  const params = { path: { id: devices[0]?.id ?? "" } };
  await ana.client.rest.DELETE("/api/v1/sync/devices/{id}", { params });
  await ana.tracker.patch("mechanism", "monday", { rating: 1 });
  await until(ana.tracker.state, ({ status }) => status === "paused");
  expect(ana.tracker.state.value).toMatchObject({ waiting: 1, error: { code: "DEVICE_REVOKED" } });
  // Another token would not help: none is asked for.
  expect(ana.wire.asked.map(({ path }) => path)).not.toContain("/auth/refresh");
  expect(ana.rows("mechanism")).toEqual({ monday: { ...RUN, rating: 1 } });
  // Nor does it ask the server again because others go on.
  const before = asksOf(ana);
  const told = new Promise<void>((resolve) => {
    ana.client.connection.onFrame(({ event }) => event === "sync.changed" && resolve());
  });
  const tablet = await ana.another();
  await tablet.tracker.put("mechanism", "tuesday", RUN);
  await told;
  await expect(ana.tracker.syncNow()).rejects.toMatchObject({ code: "DEVICE_REVOKED" });
  expect(asksOf(ana) - before).toBe(1);
  await tablet.tracker.remove("mechanism", "tuesday");
  await tablet.agrees();
  await ana.client.session.signOut();
  await ana.signIn();
  await ana.shows("mechanism", { monday: RUN });
  await ana.tracker.patch("mechanism", "monday", { rating: 2 });
  await ana.agrees();
});

test("[SYC-16] what others do is fetched when the server speaks of it, what one did oneself is not hurried for", async () => {
  const ana = await Handheld.of(server.url);
  const tablet = await ana.another();
  await until(tablet.client.connection.state, ({ status }) => status === "online");
  await until(ana.client.connection.state, ({ status }) => status === "online");
  await Promise.all([ana, tablet].map(({ tracker }) => tracker.syncNow()));
  const started = performance.now();
  const before = pulls(ana).length;
  for (let n = 0; n < 3; n++) {
    await ana.tracker.put("mechanism", "monday", day(n));
    await until(ana.tracker.state, ({ waiting }) => waiting === 0);
    await tablet.shows("mechanism", { monday: day(n) });
  }
  // Unhurried, these are at most one for each two seconds; one may have been on its way before.
  const seconds = (performance.now() - started) / 1_000;
  expect(pulls(ana).length - before).toBeLessThanOrEqual(1 + Math.floor(seconds / 2));
  await ana.agrees();
});

test("[SYC-17] who was offline sends and fetches on return, whatever the other devices did meanwhile", async () => {
  const phone = await Phone.online(server.url);
  const tracker = new Tracker(phone.client);
  const tablet = await Handheld.of(server.url, { phone: phone.number });
  await tracker.put("mechanism", "monday", RUN);
  await tablet.shows("mechanism", { monday: RUN });
  await phone.offline();
  await until(tracker.state, ({ status }) => status === "offline");
  await tracker.patch("mechanism", "monday", { rating: 1 });
  await tablet.tracker.patch("mechanism", "monday", { text: "Run slowly" });
  await tablet.tracker.put("mechanism", "tuesday", day(2));
  await tablet.tracker.syncNow();
  await phone.back();
  const both = { monday: { ...RUN, text: "Run slowly", rating: 1 }, tuesday: day(2) };
  await tablet.shows("mechanism", both);
  await until(tracker.rows("mechanism"), (rows) => rows.size === 2);
  await until(tracker.rows("mechanism"), (rows) => rows.get("monday")?.text === "Run slowly");
  expect(Object.fromEntries(tracker.rows("mechanism").value)).toEqual(both);
});

test("[SYC-17] what the server takes, and coming back to nothing new, leaves every row the object that it was", async () => {
  const phone = await Phone.online(server.url);
  const tracker = Tracker.of(phone.client);
  await tracker.put("mechanism", "monday", RUN);
  const before = tracker.rows("mechanism").value;
  await tracker.syncNow();
  await phone.offline();
  await until(tracker.state, ({ status }) => status === "offline");
  await phone.back();
  await tracker.syncNow();
  expect(tracker.rows("mechanism").value).toBe(before);
});

test("[SYC-18] a device goes by the name that its app gives it, until its owner calls it otherwise", async () => {
  const ana = await Handheld.of(server.url, { deviceName: `Ana's phone${" ".repeat(80)}` });
  const names = async () =>
    (await ana.client.rest.GET("/api/v1/sync/devices")).devices.map(({ name }) => name);
  expect(await names()).toEqual(["Ana's phone"]);
  const params = { path: { id: ana.tracker.deviceId } };
  const body = { name: "The old one" };
  await ana.client.rest.PATCH("/api/v1/sync/devices/{id}", { params, body });
  ana.restart();
  await ana.tracker.put("mechanism", "monday", RUN);
  await ana.agrees();
  expect(await names()).toEqual(["The old one"]);
});

test("[SYC-18] a name that the server does not take keeps nothing from being synced", async () => {
  const ana = await Handheld.of(server.url, { deviceName: "Ana's phone" });
  const key = "track/single/device";
  const device = { ...Object(await ana.storage.get(key)), is_named: false };
  await ana.storage.change([], () => new Map([[key, device]]));
  const path = `/sync/devices/${ana.tracker.deviceId}`;
  const error = { code: "VALIDATION_ERROR", message: "Not this name", hint: "" };
  ana.wire.answer(path, 422, error);
  ana.restart();
  await ana.tracker.put("mechanism", "monday", RUN);
  await ana.agrees();
  expect(ana.wire.asked.filter((asked) => asked.path === path)).toHaveLength(2);
});

const asksOf = ({ wire }: Handheld) =>
  wire.asked.filter(({ path }) => path.startsWith("/sync/pu")).length;
const pushes = ({ wire }: Handheld) => wire.bodies("/sync/push", (body) => JSON.parse(body));
const pulls = ({ wire }: Handheld) => wire.bodies("/sync/pull", (body) => JSON.parse(body));
