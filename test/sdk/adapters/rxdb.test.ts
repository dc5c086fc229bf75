import type { PayloadOf } from "#sdk/sync";
import { beforeAll, expect, test, vi } from "vitest";

import type { SpawnedServer } from "#scripts/spawn-server";
import { freshServer } from "#test/blackbox/server";
import { converges } from "#test/sdk/adapters/converge";
import { RxDevice } from "#test/sdk/adapters/rx-device";
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
  const { ana, rx } = await two();
  await ana.tracker.put("mechanism", "monday", RUN);
  await shows(rx, { monday: RUN });
  await rx.rows.insert({ id: "tuesday", ...SWIM });
  await rx.patch("monday", { rating: 4 });
  await ana.shows("mechanism", { monday: { ...RUN, rating: 4 }, tuesday: SWIM });
  await rx.remove("tuesday");
  await ana.tracker.remove("mechanism", "monday");
  await shows(rx, {});
  await ana.shows("mechanism", {});
});

test("[ADP-2] edits made offline on both are merged by field, and what is overwritten is kept", async () => {
  const { ana, rx } = await twoWith({ monday: { ...RUN, rating: 1 } });
  ana.offline();
  rx.wire.isCut = true;
  await ana.tracker.patch("mechanism", "monday", { text: "Run slowly", rating: 2 });
  await rx.patch("monday", { rating: 3 });
  await ana.back();
  rx.wire.heal();
  const both = { monday: { ...RUN, text: "Run slowly", rating: 3 } };
  await shows(rx, both);
  await ana.shows("mechanism", both);
  await until(ana.tracker.conflicts, ([one]) => one?.fields.join() === "rating");
  const [conflict] = ana.tracker.conflicts.value;
  const sides = conflict?.versions.map(({ role, payload }) => [role, payload?.["rating"]]);
  expect(sides).toEqual([
    ["winner", 3],
    ["loser", 2],
  ]);
  await ana.tracker.resolve(conflict?.id ?? "", "loser");
  await shows(rx, { monday: { ...RUN, text: "Run slowly", rating: 2 } });
});

test("[ADP-2] of a delete and an edit the later one holds, and the other is kept", async () => {
  const { ana, rx } = await twoWith({ monday: RUN, tuesday: SWIM });
  rx.wire.isCut = true;
  await rx.patch("monday", { rating: 3 });
  await rx.remove("tuesday");
  await ana.tracker.remove("mechanism", "monday");
  await ana.tracker.patch("mechanism", "tuesday", { rating: 5 });
  await ana.tracker.syncNow();
  rx.wire.heal();
  await ana.shows("mechanism", { monday: { ...RUN, rating: 3 } });
  await shows(rx, { monday: { ...RUN, rating: 3 } });
  await until(ana.tracker.conflicts, ({ length }) => length === 2);
});

test("[ADP-3] what the app does not know of a row survives its edits", async () => {
  const { ana, rx } = await twoWith({ monday: { ...RUN, reflection: "It went well" } });
  await rx.patch("monday", { rating: 3 });
  const row = { ...RUN, rating: 3, reflection: "It went well" };
  await ana.shows("mechanism", { monday: row });
  await ana.tracker.patch("mechanism", "monday", { reflection: "It did not", rating: null });
  await shows(rx, { monday: RUN });
});

test("[ADP-4] a push whose answer gets lost counts once, also when the app dies over it", async () => {
  const { ana, rx } = await twoWith({ monday: RUN });
  rx.wire.lose("/sync/push", "answer", 2);
  await rx.patch("monday", { rating: 1 });
  await ana.shows("mechanism", { monday: { ...RUN, rating: 1 } });
  await rx.inStep();
  rx.wire.lose("/sync/push", "answer", 99);
  // At once: RxDB sends nothing more before these are answered.
  await rx.rows.bulkUpsert([
    { id: "monday", ...RUN, rating: 2 },
    { id: "tuesday", ...SWIM },
  ]);
  await ana.shows("mechanism", { monday: { ...RUN, rating: 2 }, tuesday: SWIM });
  await rx.restart();
  rx.wire.heal();
  await rx.replication.awaitInitialReplication();
  await rx.inStep();
  const pushes = rx.wire.bodies("/sync/push", (body) => JSON.parse(body).mutations);
  expect(new Set(pushes.flat().map(({ id }) => id)).size).toBe(3);
  expect(pushes.flat().length).toBeGreaterThan(5);
  await countsOnce(ana);
  expect(await latestVersion(ana)).toBe(4);
});

test("[ADP-4] an edit after a lost answer is one of its own, and what it takes back is taken back", async () => {
  const { ana, rx } = await twoWith({ monday: { ...RUN, rating: 1 } });
  rx.wire.lose("/sync/push", "answer", 99);
  // At once: RxDB sends nothing more before these are answered.
  await rx.rows.bulkUpsert([
    { id: "monday", ...RUN, rating: 2 },
    { id: "tuesday", ...SWIM },
  ]);
  await ana.shows("mechanism", { monday: { ...RUN, rating: 2 }, tuesday: SWIM });
  await rx.patch("monday", { rating: 1 });
  await rx.remove("tuesday");
  await rx.restart();
  rx.wire.heal();
  await ana.shows("mechanism", { monday: { ...RUN, rating: 1 } });
  await shows(rx, { monday: { ...RUN, rating: 1 } });
  expect(ana.tracker.conflicts.value).toEqual([]);
});

test("[ADP-5] what is refused is told and undone, and holds nothing up", async () => {
  const { ana, rx } = await twoWith({ monday: { ...RUN, rating: 1 } });
  await rx.patch("monday", { rating: 9 });
  await rx.rows.insert({ id: "wednesday", date: "2026-03-04", text: "Rest", rating: 7 });
  await rx.rows.insert({ id: "tuesday", ...SWIM });
  const left = { monday: { ...RUN, rating: 1 }, tuesday: SWIM };
  await ana.shows("mechanism", left);
  await shows(rx, left);
  expect(rx.rejected).toMatchObject([
    { entity_id: "monday", code: "invalid_payload", payload: { rating: 9 } },
    { entity_id: "wednesday", fields: [{ path: "rating" }] },
  ]);
  await rx.patch("monday", { rating: 5 });
  await ana.shows("mechanism", { ...left, monday: { ...RUN, rating: 5 } });
});

test("[ADP-5] deleting most of what there is must be meant", async () => {
  const rows = Object.fromEntries(Array.from({ length: 30 }, (_, n) => [`row-${n}`, RUN]));
  const { ana, rx } = await twoWith(rows);
  await rx.rows.find().remove();
  await vi.waitFor(() => expect(rx.rejected).toHaveLength(30), PATIENCE);
  await shows(rx, rows);
  const other = await RxDevice.of(server.url, { phone: ana.phone, allowMassDelete: true });
  await shows(other, rows);
  await other.rows.find().remove();
  await ana.shows("mechanism", {});
  await shows(rx, {});
});

test("[ADP-6] a device that was away for a season begins again, and what it had to send is not lost", async () => {
  const { ana, rx } = await twoWith({ monday: RUN, tuesday: SWIM, thursday: SWIM, friday: RUN });
  rx.wire.isCut = true;
  await rx.patch("tuesday", { rating: 2 });
  await rx.patch("friday", { rating: 3 });
  await rx.rows.insert({ id: "wednesday", date: "2026-03-04", text: "Rest" });
  await ana.tracker.remove("mechanism", "monday");
  await ana.tracker.remove("mechanism", "friday");
  await ana.tracker.patch("mechanism", "thursday", { rating: 4 });
  await ana.tracker.syncNow();
  await aSeasonLater(server, ana.client);
  rx.wire.heal();
  const left = {
    tuesday: { ...SWIM, rating: 2 },
    wednesday: { date: "2026-03-04", text: "Rest" },
    thursday: { ...SWIM, rating: 4 },
    friday: { ...RUN, rating: 3 },
  };
  await shows(rx, left);
  await ana.shows("mechanism", left);
});

test("[ADP-6] in another life of the stream a device begins again, and old versions count for nothing", async () => {
  const { ana, rx } = await twoWith({ monday: { ...RUN, rating: 1 }, tuesday: SWIM });
  rx.wire.isCut = true;
  await rx.patch("monday", { rating: 2 });
  await inAnotherLife(server, ana.client);
  await ana.tracker.syncNow();
  // As many versions as there were before, and the same row among them.
  for (const rating of [3, 4]) {
    await ana.tracker.put("mechanism", "monday", { ...RUN, rating });
    await ana.tracker.syncNow();
  }
  rx.wire.heal();
  await ana.shows("mechanism", { monday: { ...RUN, rating: 2 } });
  await shows(rx, { monday: { ...RUN, rating: 2 } });
  await until(ana.tracker.conflicts, ([one]) => one?.fields.join() === "rating");
});

test("[ADP-6] what was restored from a snapshot is what every device shows", async () => {
  const { ana, rx } = await twoWith({ monday: RUN, tuesday: SWIM });
  const { rest } = ana.client;
  const snapshot = await rest.GET("/api/v1/export");
  if (typeof snapshot === "string") throw new Error("Not the document that was asked for");
  const body = { snapshot, mode: "merge" } as const;
  const { snapshot_version } = await rest.POST("/api/v1/import", { body });
  await ana.tracker.remove("mechanism", "monday");
  await rx.patch("tuesday", { rating: 5 });
  await ana.shows("mechanism", { tuesday: { ...SWIM, rating: 5 } });
  const params = { path: { version: snapshot_version ?? 0 } };
  await rest.POST("/api/v1/sync/snapshots/{version}/restore", { params });
  await shows(rx, { monday: RUN, tuesday: SWIM });
});

test("[ADP-7] a revoked device says so, keeps what it has, and asks no more", async () => {
  const { ana, rx } = await twoWith({ monday: RUN });
  const errors: string[] = [];
  rx.replication.error$.subscribe((error) => errors.push(JSON.stringify(error.parameters)));
  const { devices } = await ana.client.rest.GET("/api/v1/sync/devices");
  const id = devices.find((device) => device.id !== ana.tracker.deviceId)?.id ?? "";
  await ana.client.rest.DELETE("/api/v1/sync/devices/{id}", { params: { path: { id } } });
  await rx.patch("monday", { rating: 1 });
  await vi.waitFor(() => expect(errors.join()).toContain("DEVICE_REVOKED"), PATIENCE);
  const asked = rx.wire.asked.length;
  await vi.waitFor(() => expect(errors.length).toBeGreaterThan(5), PATIENCE);
  expect(rx.wire.asked.length).toBe(asked);
  expect(await rx.shown()).toEqual({ monday: { ...RUN, rating: 1 } });
});

test("[ADP-8] nobody else sees the rows in the database, or sends what waits there", async () => {
  const { ana, rx } = await twoWith({ monday: RUN });
  const ben = await Handheld.of(server.url);
  rx.wire.isCut = true;
  await rx.rows.insert({ id: "secret", ...SWIM });
  rx.wire.heal();
  rx.wire.lose("/sync/push", "request", 99);
  await rx.client.session.signOut();
  await rx.signIn(ben.phone);
  const errors: string[] = [];
  rx.replication.error$.subscribe((error) => errors.push(JSON.stringify(error.parameters)));
  rx.replication.reSync();
  await vi.waitFor(() => expect(errors.join()).toContain("FORBIDDEN"), PATIENCE);
  rx.wire.heal();
  await rx.restart();
  rx.replication.error$.subscribe((error) => errors.push(`again ${JSON.stringify(error)}`));
  await vi.waitFor(() => expect(errors.join()).toMatch(/again .*FORBIDDEN/), PATIENCE);
  await ben.tracker.put("mechanism", "his", RUN);
  await ben.tracker.syncNow();
  expect(await ben.fresh()).toEqual({ "mechanism/his": RUN });
  expect(await ana.fresh()).toEqual({ "mechanism/monday": RUN });
  expect(Object.keys(await rx.shown()).toSorted()).toEqual(["monday", "secret"]);
});

test("[ADP-9] a bootstrap of several pages goes on after a restart in its midst", async () => {
  const ana = await Handheld.of(server.url);
  await ana.tracker.batch((edits) => {
    for (let n = 0; n < 4_500; n++) edits.put("mechanism", `row-${n}`, { ...RUN, rating: 1 });
  });
  await ana.tracker.syncNow();
  const rx = await RxDevice.of(server.url, { phone: ana.phone, pages: 1 });
  await vi.waitFor(async () => expect(await rx.rows.count().exec()).toBe(2_000), PATIENCE);
  await rx.stop();
  rx.pages = Infinity;
  await rx.start();
  await rx.replication.awaitInitialReplication();
  expect(await rx.rows.count().exec()).toBe(4_500);
  const pulls = rx.wire.bodies("/sync/pull", (body) => JSON.parse(body));
  expect(pulls.filter(({ client_version }) => client_version === 0)).toHaveLength(1);
});

test("[ADP-10] collections that hear of a change fetch it once, and one's own edits without haste", async () => {
  const { ana, rx } = await twoWith({ monday: RUN });
  const top3 = await rx.alsoReplicate("top3");
  const pulls = () => rx.wire.bodies("/sync/pull", (body) => JSON.parse(body).client_version);
  const before = pulls().length;
  await ana.tracker.put("top3", "first", { date: RUN.date, position: "a", text: "Call the club" });
  await vi.waitFor(async () => expect(await top3.count().exec()).toBe(1), PATIENCE);
  expect(pulls().slice(before)).toEqual([1]);
  for (const rating of [1, 2, 3]) {
    await rx.patch("monday", { rating });
    await ana.shows("mechanism", { monday: { ...RUN, rating } });
  }
  expect(pulls().length).toBeLessThan(before + 4);
});

test("[ADP-11] whatever devices of both kinds do, and whatever gets lost, all agree in the end", async () => {
  await converges(server.url, (phone) => RxDevice.of(server.url, { phone }));
});

async function two(given = {}) {
  const ana = await Handheld.of(server.url);
  const rx = await RxDevice.of(server.url, { phone: ana.phone, ...given });
  return { ana, rx };
}

/** Both show these rows. */
async function twoWith(rows: Record<string, PayloadOf<"mechanism">>) {
  const both = await two();
  await both.ana.tracker.batch((edits) => {
    for (const [id, row] of Object.entries(rows)) edits.put("mechanism", id, row);
  });
  await both.ana.tracker.syncNow();
  await vi.waitFor(
    async () =>
      expect(Object.keys(await both.rx.shown()).toSorted()).toEqual(Object.keys(rows).toSorted()),
    PATIENCE,
  );
  await both.rx.inStep();
  return both;
}

const PATIENCE = { timeout: 15_000, interval: 50 };

const shows = (rx: RxDevice, rows: Record<string, object>) =>
  vi.waitFor(async () => expect(await rx.shown()).toEqual(rows), PATIENCE);

const latestVersion = async ({ client }: Handheld) =>
  (await client.rest.GET("/api/v1/sync/status")).latest_version;
