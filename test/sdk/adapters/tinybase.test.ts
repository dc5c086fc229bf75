import { beforeAll, expect, test, vi } from "vitest";

import type { SpawnedServer } from "#scripts/spawn-server";
import type { PayloadOf } from "#sdk/sync";
import { freshServer } from "#test/blackbox/server";
import { converges } from "#test/sdk/adapters/converge";
import { aSeasonLater, inAnotherLife } from "#test/sdk/adapters/season";
import { TinyDevice } from "#test/sdk/adapters/tiny-device";
import { Handheld } from "#test/sdk/handheld";
import { countsOnce } from "#test/sdk/log";
import { until } from "#test/sdk/until";

let server: SpawnedServer;

beforeAll(async () => {
  server = await freshServer({}, { entry: "test/support/aging-worker.ts" });
});

const RUN = { date: "2026-03-02", text: "Run before work" };
const SWIM = { date: "2026-03-03", text: "Swim after it" };

test("[ADP-1] what either device does the other one shows, cell by cell", async () => {
  const { ana, tiny } = await two();
  await ana.tracker.put("mechanism", "monday", RUN);
  await shows(tiny, { monday: RUN });
  tiny.store.setRow("mechanism", "tuesday", SWIM);
  tiny.store.setCell("mechanism", "monday", "rating", 4);
  await ana.shows("mechanism", { monday: { ...RUN, rating: 4 }, tuesday: SWIM });
  tiny.store.delCell("mechanism", "monday", "rating");
  tiny.store.delRow("mechanism", "tuesday");
  await ana.shows("mechanism", { monday: RUN });
  await ana.tracker.remove("mechanism", "monday");
  await shows(tiny, {});
});

test("[ADP-1] every kind of value lies in a cell as it is", async () => {
  const { ana, tiny } = await two();
  const foods = [{ grams: 60, library_id: "oats" }];
  await ana.tracker.put("meals", "porridge", { name: "Porridge", foods });
  await ana.tracker.put("settings", "theme", { value: null });
  await vi.waitFor(() => expect(tiny.store.getRow("settings", "theme")).toEqual({ value: null }));
  expect(tiny.store.getRow("meals", "porridge")).toEqual({ name: "Porridge", foods });
  tiny.store.setCell("meals", "porridge", "foods", [...foods, { grams: 200, library_id: "milk" }]);
  tiny.store.setRow("settings", "units", { value: { weight: "kg" } });
  await ana.shows("meals", {
    porridge: { name: "Porridge", foods: [...foods, { grams: 200, library_id: "milk" }] },
  });
  await ana.shows("settings", { theme: { value: null }, units: { value: { weight: "kg" } } });
});

test("[ADP-2] edits made offline on both are merged by field, and what is overwritten is kept", async () => {
  const { ana, tiny } = await twoWith({ monday: { ...RUN, rating: 1 } });
  ana.offline();
  tiny.wire.isCut = true;
  await ana.tracker.patch("mechanism", "monday", { text: "Run slowly", rating: 2 });
  await tiny.patch("monday", { rating: 3 });
  await ana.back();
  tiny.wire.heal();
  const both = { monday: { ...RUN, text: "Run slowly", rating: 3 } };
  await shows(tiny, both);
  await ana.shows("mechanism", both);
  await until(ana.tracker.conflicts, ([one]) => one?.fields.join() === "rating");
  await ana.tracker.resolve(ana.tracker.conflicts.value[0]?.id ?? "", "loser");
  await shows(tiny, { monday: { ...RUN, text: "Run slowly", rating: 2 } });
});

test("[ADP-2] of a delete and an edit the later one holds, and the other is kept", async () => {
  const { ana, tiny } = await twoWith({ monday: RUN, tuesday: SWIM });
  tiny.wire.isCut = true;
  await tiny.patch("monday", { rating: 3 });
  await tiny.remove("tuesday");
  await ana.tracker.remove("mechanism", "monday");
  await ana.tracker.patch("mechanism", "tuesday", { rating: 5 });
  await ana.tracker.syncNow();
  tiny.wire.heal();
  await tiny.inStep();
  await ana.shows("mechanism", { monday: { ...RUN, rating: 3 } });
  await shows(tiny, { monday: { ...RUN, rating: 3 } });
  await until(ana.tracker.conflicts, ({ length }) => length === 2);
});

test("[ADP-2] a cell that is written in the moment that others write it is an edit, not a mistake", async () => {
  const { ana, tiny } = await twoWith({ monday: { ...RUN, rating: 1 } });
  await ana.tracker.patch("mechanism", "monday", { rating: 2, text: "Run slowly" });
  await ana.tracker.syncNow();
  const pulled = tiny.wire.hold("/sync/pull");
  const synced = tiny.tracker.syncNow();
  // What was pulled arrives in the very turn in which the cell is written.
  tiny.tracker.rows("mechanism").subscribe(() => undefined);
  tiny.store.setCell("mechanism", "monday", "rating", 3);
  pulled();
  await synced;
  const both = { monday: { ...RUN, text: "Run slowly", rating: 3 } };
  await ana.shows("mechanism", both);
  await shows(tiny, both);
});

test("[ADP-3] what the app has in other tables and values is its own, and rows it does not ask for stay away", async () => {
  const ana = await Handheld.of(server.url);
  await ana.tracker.put("mechanism", "monday", { ...RUN, reflection: "It went well" });
  await ana.tracker.put("settings", "theme", { value: "dark" });
  await ana.tracker.syncNow();
  const tiny = TinyDevice.new(server.url, { entities: ["mechanism"] });
  tiny.store.setRow("drafts", "one", { text: "Not for others" }).setValue("page", 3);
  await tiny.signIn(ana.phone);
  await tiny.persister.startAutoPersisting();
  await tiny.patch("monday", { rating: 3 });
  const row = { ...RUN, reflection: "It went well", rating: 3 };
  await ana.shows("mechanism", { monday: row });
  expect(tiny.store.getContent()).toEqual([
    { drafts: { one: { text: "Not for others" } }, mechanism: { monday: row } },
    { page: 3 },
  ]);
});

test("[ADP-4] what waits to be sent outlives the app, and counts once however often it gets lost", async () => {
  const { ana, tiny } = await twoWith({ monday: { ...RUN, rating: 1 } });
  tiny.wire.lose("/sync/push", "answer", 2);
  await tiny.patch("monday", { rating: 2 });
  await tiny.put("tuesday", SWIM);
  await ana.shows("mechanism", { monday: { ...RUN, rating: 2 }, tuesday: SWIM });
  await tiny.patch("monday", { rating: 1 });
  await tiny.remove("tuesday");
  await tiny.persister.save();
  await tiny.restart();
  await shows(tiny, { monday: { ...RUN, rating: 1 } });
  tiny.wire.heal();
  await ana.shows("mechanism", { monday: { ...RUN, rating: 1 } });
  await countsOnce(ana);
  expect(ana.tracker.conflicts.value).toEqual([]);
});

test("[ADP-4] a start without a network shows what was there, and takes edits", async () => {
  const { ana, tiny } = await twoWith({ monday: RUN });
  tiny.wire.isCut = true;
  await tiny.restart();
  expect(await tiny.shown()).toEqual({ monday: RUN });
  await tiny.patch("monday", { rating: 5 });
  await tiny.restart();
  expect(await tiny.shown()).toEqual({ monday: { ...RUN, rating: 5 } });
  tiny.wire.heal();
  await ana.shows("mechanism", { monday: { ...RUN, rating: 5 } });
});

test("[ADP-5] what is refused is told and undone, and holds nothing up", async () => {
  const { ana, tiny } = await twoWith({ monday: { ...RUN, rating: 1 } });
  await tiny.patch("monday", { rating: 9 });
  await tiny.put("tuesday", SWIM);
  await until(tiny.tracker.rejected, ([one]) => one?.code === "invalid_payload");
  await shows(tiny, { monday: { ...RUN, rating: 1 }, tuesday: SWIM });
  await ana.shows("mechanism", { monday: { ...RUN, rating: 1 }, tuesday: SWIM });
  tiny.store.transaction(() => {
    tiny.store.setRow("settings", "long", { value: "x".repeat(70_000) });
    tiny.store.setCell("mechanism", "monday", "rating", 2);
  });
  await vi.waitFor(() => expect(tiny.errors).toMatchObject([{ code: "PAYLOAD_TOO_LARGE" }]));
  expect(tiny.store.getTable("settings")).toEqual({});
  expect(tiny.store.getCell("mechanism", "monday", "rating")).toBe(1);
});

test("[ADP-6] where the stream has forgotten or begun anew, the store shows what is, with what was edited here", async () => {
  for (const passes of [aSeasonLater, inAnotherLife]) {
    const { ana, tiny } = await twoWith({ monday: RUN, tuesday: SWIM });
    tiny.wire.isCut = true;
    await tiny.patch("tuesday", { rating: 2 });
    await ana.tracker.remove("mechanism", "monday");
    await ana.tracker.syncNow();
    await passes(server, ana.client);
    await ana.tracker.syncNow();
    await ana.tracker.put("mechanism", "tuesday", { ...SWIM, text: "Swim far" });
    await ana.tracker.syncNow();
    tiny.wire.heal();
    await tiny.inStep();
    await ana.tracker.syncNow();
    expect(await tiny.shown()).toEqual(ana.rows("mechanism"));
    expect(ana.rows("mechanism")).toMatchObject({ tuesday: { rating: 2 } });
  }
});

test("[ADP-7] a revoked device says so, and keeps what it has", async () => {
  const { ana, tiny } = await twoWith({ monday: RUN });
  const params = { path: { id: tiny.tracker.deviceId } };
  await ana.client.rest.DELETE("/api/v1/sync/devices/{id}", { params });
  await tiny.patch("monday", { rating: 1 });
  await until(tiny.tracker.state, ({ error }) => error?.code === "DEVICE_REVOKED");
  expect(await tiny.shown()).toEqual({ monday: { ...RUN, rating: 1 } });
});

test("[ADP-8] with the user the rows go, and what is written without one comes to nothing", async () => {
  const { tiny } = await twoWith({ monday: RUN });
  const ben = await Handheld.of(server.url);
  await ben.tracker.put("mechanism", "his", SWIM);
  await ben.tracker.syncNow();
  await tiny.client.session.signOut();
  await shows(tiny, {});
  await tiny.put("nobody's", RUN);
  await vi.waitFor(() => expect(tiny.errors).toMatchObject([{ code: "UNAUTHENTICATED" }]));
  await shows(tiny, {});
  await tiny.signIn(ben.phone);
  await shows(tiny, { his: SWIM });
  expect(await ben.fresh()).toEqual({ "mechanism/his": SWIM });
});

test("[ADP-9] an app begins with rows of its own only where it is known that there are none", async () => {
  const first = [{ mechanism: { first: RUN } }, {}] as const;
  const { ana, tiny } = await twoWith({ monday: RUN });
  const other = TinyDevice.new(server.url);
  await other.signIn(ana.phone);
  await other.persister.startAutoPersisting([...first]);
  await shows(other, { monday: RUN });
  const ben = await Handheld.of(server.url);
  const fresh = TinyDevice.new(server.url);
  await fresh.signIn(ben.phone);
  await fresh.persister.startAutoPersisting([...first]);
  await ben.shows("mechanism", { first: RUN });
  expect(await tiny.shown()).toEqual({ monday: RUN });
});

test("[ADP-11] whatever devices of both kinds do, and whatever gets lost, all agree in the end", async () => {
  await converges(server.url, (phone) => TinyDevice.of(server.url, { phone }));
});

async function two() {
  const ana = await Handheld.of(server.url);
  return { ana, tiny: await TinyDevice.of(server.url, { phone: ana.phone }) };
}

/** Both show these rows. */
async function twoWith(rows: Record<string, PayloadOf<"mechanism">>) {
  const both = await two();
  await both.ana.tracker.batch((edits) => {
    for (const [id, row] of Object.entries(rows)) edits.put("mechanism", id, row);
  });
  await both.ana.tracker.syncNow();
  await shows(both.tiny, rows);
  return both;
}

const PATIENCE = { timeout: 15_000, interval: 20 };

const shows = (tiny: TinyDevice, rows: Record<string, object>) =>
  vi.waitFor(async () => expect(await tiny.shown()).toEqual(rows), PATIENCE);
