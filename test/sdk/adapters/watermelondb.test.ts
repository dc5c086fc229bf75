import { beforeAll, expect, test, vi } from "vitest";

import type { SpawnedServer } from "#scripts/spawn-server";
import type { PayloadOf } from "#sdk/sync";
import { freshServer } from "#test/blackbox/server";
import { converges } from "#test/sdk/adapters/converge";
import { MelonDevice } from "#test/sdk/adapters/melon-device";
import { aSeasonLater, inAnotherLife } from "#test/sdk/adapters/season";
import { Handheld } from "#test/sdk/handheld";
import { countsOnce } from "#test/sdk/log";
import { until } from "#test/sdk/until";

let server: SpawnedServer;

beforeAll(async () => {
  server = await freshServer({}, { entry: "test/support/aging-worker.ts" });
});

const RUN = { date: "2026-03-02", text: "Run before work" };
const SWIM = { date: "2026-03-03", text: "Swim after it" };

test("[ADP-1] what either device does the other one shows", async () => {
  const { ana, melon } = await two();
  await ana.tracker.put("mechanism", "monday", RUN);
  await shows(melon, { monday: RUN });
  await melon.put("tuesday", SWIM);
  await melon.patch("monday", { rating: 4 });
  await ana.shows("mechanism", { monday: { ...RUN, rating: 4 }, tuesday: SWIM });
  await melon.remove("tuesday");
  await ana.tracker.remove("mechanism", "monday");
  await shows(melon, {});
  await ana.shows("mechanism", {});
});

test("[ADP-2] edits made offline on both are merged by field, and what is overwritten is kept", async () => {
  const { ana, melon } = await twoWith({ monday: { ...RUN, rating: 1 } });
  ana.offline();
  melon.wire.isCut = true;
  await ana.tracker.patch("mechanism", "monday", { text: "Run slowly", rating: 2 });
  await melon.patch("monday", { rating: 3 });
  await ana.back();
  // What Ana did is fetched more than once before the edit is sent that does not know of it.
  melon.wire.heal();
  melon.wire.lose("/sync/push", "request", 2);
  await melon.tracker.sync().catch(() => undefined);
  await melon.tracker.sync().catch(() => undefined);
  const both = { monday: { ...RUN, text: "Run slowly", rating: 3 } };
  await ana.shows("mechanism", both);
  await shows(melon, both);
  await until(ana.tracker.conflicts, ([one]) => one?.fields.join() === "rating");
  const [conflict] = ana.tracker.conflicts.value;
  const sides = conflict?.versions.map(({ role, payload }) => [role, payload?.["rating"]]);
  expect(sides).toEqual([
    ["winner", 3],
    ["loser", 2],
  ]);
  await ana.tracker.resolve(conflict?.id ?? "", "loser");
  await shows(melon, { monday: { ...RUN, text: "Run slowly", rating: 2 } });
});

test("[ADP-2] of a delete and an edit the later one holds, and the other is kept", async () => {
  const { ana, melon } = await twoWith({ monday: RUN, tuesday: SWIM });
  melon.wire.isCut = true;
  await melon.patch("monday", { rating: 3 });
  await melon.remove("tuesday");
  await ana.tracker.remove("mechanism", "monday");
  await ana.tracker.patch("mechanism", "tuesday", { rating: 5 });
  await ana.tracker.syncNow();
  melon.wire.heal();
  await melon.inStep();
  await ana.shows("mechanism", { monday: { ...RUN, rating: 3 } });
  await shows(melon, { monday: { ...RUN, rating: 3 } });
  await until(ana.tracker.conflicts, ({ length }) => length === 2);
});

test("[ADP-2] the same row made on both at once becomes one, and nothing of either is lost", async () => {
  const { ana, melon } = await two();
  melon.wire.isCut = true;
  await melon.put("monday", { ...RUN, text: "Swim" });
  await ana.tracker.put("mechanism", "monday", { ...RUN, rating: 2 });
  await ana.tracker.syncNow();
  melon.wire.heal();
  await melon.inStep();
  const one = { monday: { ...RUN, text: "Swim", rating: 2 } };
  await ana.shows("mechanism", one);
  await shows(melon, one);
  await until(ana.tracker.conflicts, ([conflict]) => conflict?.fields.join() === "text");
});

test("[ADP-3] what the app does not know of a row survives its edits", async () => {
  const { ana, melon } = await twoWith({ monday: { ...RUN, reflection: "It went well" } });
  await melon.patch("monday", { rating: 3 });
  const row = { ...RUN, rating: 3, reflection: "It went well" };
  await ana.shows("mechanism", { monday: row });
  await ana.tracker.patch("mechanism", "monday", { reflection: "It did not", rating: null });
  await shows(melon, { monday: RUN });
});

test("[ADP-3] lists lie in columns of JSON, and whole rows do where that is wanted", async () => {
  const { ana, melon } = await two();
  const foods = [{ grams: 60, library_id: "oats" }];
  await ana.tracker.put("meals", "porridge", { name: "Porridge", foods });
  await ana.tracker.put("settings", "theme", { value: { dark: true } });
  await ana.tracker.syncNow();
  await melon.inStep();
  expect(await melon.records("meals")).toEqual({
    porridge: { name: "Porridge", foods: JSON.stringify(foods) },
  });
  expect(await melon.records("settings")).toEqual({ theme: { row: '{"value":{"dark":true}}' } });
  const more = [...foods, { grams: 200, library_id: "milk" }];
  await melon.write("meals", "porridge", { foods: JSON.stringify(more) });
  await melon.write("meals", "tea", { name: "Tea", calories: 2 });
  await melon.write("settings", "theme", { row: '{"value":null}' });
  await ana.shows("meals", {
    porridge: { name: "Porridge", foods: more },
    tea: { name: "Tea", calories: 2 },
  });
  await ana.shows("settings", { theme: { value: null } });
  expect(melon.rejected).toEqual([]);
});

test("[ADP-4] a push whose answer gets lost counts once, also when the app dies over it", async () => {
  const { ana, melon } = await twoWith({ monday: RUN, thursday: SWIM });
  melon.wire.lose("/sync/push", "answer", 99);
  await melon.patch("monday", { rating: 2 });
  await melon.put("tuesday", SWIM);
  await melon.remove("thursday");
  await melon.tracker.sync().catch(() => undefined);
  const rows = { monday: { ...RUN, rating: 2 }, tuesday: SWIM };
  await ana.shows("mechanism", rows);
  await melon.restart();
  await melon.inStep().catch(() => undefined);
  melon.wire.heal();
  await melon.inStep();
  const pushes = melon.wire.bodies("/sync/push", (body) => JSON.parse(body).mutations);
  expect(pushes.flat().length).toBeGreaterThan(5);
  await countsOnce(ana);
  expect(await latestVersion(ana)).toBe(5);
  await shows(melon, rows);
});

test("[ADP-4] an edit after a lost answer is one of its own, and what it takes back is taken back", async () => {
  const { ana, melon } = await twoWith({ monday: { ...RUN, rating: 1 } });
  melon.wire.lose("/sync/push", "answer", 99);
  await melon.patch("monday", { rating: 2 });
  await melon.put("tuesday", SWIM);
  await ana.shows("mechanism", { monday: { ...RUN, rating: 2 }, tuesday: SWIM });
  await melon.patch("monday", { rating: 1 });
  await melon.remove("tuesday");
  await melon.restart();
  melon.wire.heal();
  await melon.inStep();
  await ana.shows("mechanism", { monday: { ...RUN, rating: 1 } });
  await shows(melon, { monday: { ...RUN, rating: 1 } });
  expect(ana.tracker.conflicts.value).toEqual([]);
});

test("[ADP-5] what is refused is told, stays edited, and holds nothing up", async () => {
  const { ana, melon } = await twoWith({ monday: { ...RUN, rating: 1 } });
  await melon.patch("monday", { rating: 9 });
  await melon.put("wednesday", { ...RUN, rating: 7 });
  await melon.put("tuesday", SWIM);
  await ana.shows("mechanism", { monday: { ...RUN, rating: 1 }, tuesday: SWIM });
  await melon.inStep();
  expect(melon.rejected).toMatchObject([
    { entity_id: "wednesday", fields: [{ path: "rating" }] },
    { entity_id: "monday", code: "invalid_payload", payload: { rating: 9 } },
  ]);
  const pushed = melon.wire.bodies("/sync/push", (body) => body).length;
  await melon.inStep();
  expect(melon.wire.bodies("/sync/push", (body) => body)).toHaveLength(pushed);
  await melon.patch("monday", { rating: 5 });
  await melon.patch("wednesday", { rating: 4 });
  const mended = { monday: { ...RUN, rating: 5 }, tuesday: SWIM, wednesday: { ...RUN, rating: 4 } };
  await ana.shows("mechanism", mended);
  await shows(melon, mended);
});

test("[ADP-5] deleting most of what there is must be meant", async () => {
  const rows = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`row-${n}`, RUN]));
  const { ana, melon } = await twoWith(rows);
  melon.wire.isCut = true;
  for (const id of Object.keys(rows)) await melon.remove(id);
  melon.wire.heal();
  await melon.inStep();
  expect(melon.rejected.map(({ code }) => code)).toEqual(Array(30).fill("mass_delete"));
  const other = await MelonDevice.of(server.url, { phone: ana.phone, allowMassDelete: true });
  await shows(other, rows);
  other.wire.isCut = true;
  for (const id of Object.keys(rows)) await other.remove(id);
  other.wire.heal();
  await other.inStep();
  await ana.shows("mechanism", {});
});

test("[ADP-6] a device that was away for a season begins again, and what it had to send is not lost", async () => {
  const { ana, melon } = await twoWith({ monday: RUN, tuesday: SWIM, thursday: SWIM, friday: RUN });
  melon.wire.isCut = true;
  await melon.patch("tuesday", { rating: 2 });
  await melon.patch("friday", { rating: 3 });
  await melon.put("wednesday", RUN);
  await ana.tracker.remove("mechanism", "monday");
  await ana.tracker.remove("mechanism", "friday");
  await ana.tracker.patch("mechanism", "thursday", { rating: 4 });
  await ana.tracker.syncNow();
  await aSeasonLater(server, ana.client);
  melon.wire.heal();
  await melon.inStep();
  const left = {
    tuesday: { ...SWIM, rating: 2 },
    wednesday: RUN,
    thursday: { ...SWIM, rating: 4 },
    friday: { ...RUN, rating: 3 },
  };
  await shows(melon, left);
  await ana.shows("mechanism", left);
});

test("[ADP-6] in another life of the stream a device begins again, and old versions count for nothing", async () => {
  const { ana, melon } = await twoWith({ monday: { ...RUN, rating: 1 }, tuesday: SWIM });
  melon.wire.isCut = true;
  await melon.patch("monday", { rating: 2 });
  await inAnotherLife(server, ana.client);
  await ana.tracker.syncNow();
  // As many versions as there were before, and the same row among them.
  for (const rating of [3, 4]) {
    await ana.tracker.put("mechanism", "monday", { ...RUN, rating });
    await ana.tracker.syncNow();
  }
  melon.wire.heal();
  await melon.inStep();
  await ana.shows("mechanism", { monday: { ...RUN, rating: 2 } });
  await shows(melon, { monday: { ...RUN, rating: 2 } });
  await until(ana.tracker.conflicts, ([one]) => one?.fields.join() === "rating");
});

test("[ADP-7] a revoked device says so, keeps what it has, and asks no more", async () => {
  const { ana, melon } = await twoWith({ monday: RUN });
  const { devices } = await ana.client.rest.GET("/api/v1/sync/devices");
  const id = devices.find((device) => device.id !== ana.tracker.deviceId)?.id ?? "";
  await ana.client.rest.DELETE("/api/v1/sync/devices/{id}", { params: { path: { id } } });
  await melon.patch("monday", { rating: 1 });
  await expect(melon.tracker.sync()).rejects.toMatchObject({ code: "DEVICE_REVOKED" });
  const asked = melon.wire.asked.length;
  await expect(melon.tracker.sync()).rejects.toMatchObject({ code: "DEVICE_REVOKED" });
  expect(melon.wire.asked.length).toBe(asked);
  expect(await melon.shown()).toEqual({ monday: { ...RUN, rating: 1 } });
});

test("[ADP-8] nobody else sees the rows in the database, or sends what waits there", async () => {
  const { ana, melon } = await twoWith({ monday: RUN });
  const ben = await Handheld.of(server.url);
  melon.wire.lose("/sync/push", "request", 99);
  await melon.put("secret", SWIM);
  await melon.client.session.signOut();
  await melon.signIn(ben.phone);
  melon.wire.heal();
  const forbidden = { code: "FORBIDDEN", message: "This database holds somebody else's rows" };
  await expect(melon.tracker.sync()).rejects.toMatchObject(forbidden);
  await ben.tracker.put("mechanism", "his", RUN);
  await ben.tracker.syncNow();
  await melon.restart();
  await until(melon.client.session.state, ({ status }) => status === "signed-in");
  await expect(melon.tracker.sync()).rejects.toMatchObject(forbidden);
  expect(await ben.fresh()).toEqual({ "mechanism/his": RUN });
  expect(await ana.fresh()).toEqual({ "mechanism/monday": RUN });
  expect(Object.keys(await melon.shown()).toSorted()).toEqual(["monday", "secret"]);
  await melon.database.write(() => melon.database.unsafeResetDatabase());
  await melon.inStep();
  await shows(melon, { his: RUN });
});

test("[ADP-11] whatever devices of both kinds do, and whatever gets lost, all agree in the end", async () => {
  await converges(server.url, (phone) => MelonDevice.of(server.url, { phone }));
});

async function two(given = {}) {
  const ana = await Handheld.of(server.url);
  const melon = await MelonDevice.of(server.url, { phone: ana.phone, ...given });
  return { ana, melon };
}

/** Both show these rows. */
async function twoWith(rows: Record<string, PayloadOf<"mechanism">>) {
  const both = await two();
  await both.ana.tracker.batch((edits) => {
    for (const [id, row] of Object.entries(rows)) edits.put("mechanism", id, row);
  });
  await both.ana.tracker.syncNow();
  await both.melon.inStep();
  expect(Object.keys(await both.melon.shown()).toSorted()).toEqual(Object.keys(rows).toSorted());
  return both;
}

const PATIENCE = { timeout: 15_000, interval: 50 };

const shows = (melon: MelonDevice, rows: Record<string, object>) =>
  vi.waitFor(async () => expect(await melon.shown()).toEqual(rows), PATIENCE);

const latestVersion = async ({ client }: Handheld) =>
  (await client.rest.GET("/api/v1/sync/status")).latest_version;
