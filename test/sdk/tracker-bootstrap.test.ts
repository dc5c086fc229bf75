import { beforeAll, expect, test, vi } from "vitest";

import type { SpawnedServer } from "#scripts/spawn-server";
import { memoryStorage, type Storage } from "#sdk/index";
import { freshServer } from "#test/blackbox/server";
import { Handheld } from "#test/sdk/handheld";
import { countsAll } from "#test/sdk/log";
import { until } from "#test/sdk/until";

let server: SpawnedServer;

beforeAll(async () => {
  server = await freshServer({}, { entry: "test/support/aging-worker.ts" });
});

const RUN = { date: "2026-03-02", text: "Run before work" };
const CURSOR = "track/single/cursor";

/** Another device, of which nothing is known but what it says. */
async function pushed(ana: Handheld, mutations: object[]): Promise<void> {
  for (let i = 0; i < mutations.length; i += 500) {
    const some = mutations.slice(i, i + 500).map((mutation) => ({
      id: crypto.randomUUID(),
      entity: "mechanism",
      op: "upsert" as const,
      entity_id: "row",
      ...mutation,
    }));
    const body = { device_id: "bulk", schema_version: 2, allow_mass_delete: true, mutations: some };
    await ana.client.rest.POST("/api/v1/sync/push", { body });
  }
}

const many = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ entity_id: `row-${n}`, payload: RUN }));

test("[SYC-20] only a pull moves the cursor, and only a pull writes rows: no answer to a push leaves a ghost", async () => {
  const ana = await Handheld.of(server.url);
  ana.wire.lose("/sync/pull", "request", 99);
  await pushed(ana, [{ entity_id: "monday", payload: RUN }]);
  await ana.tracker.put("mechanism", "monday", { ...RUN, rating: 5 });
  await ana.tracker.put("mechanism", "ghost", RUN);
  await ana.tracker.syncNow().catch(() => undefined);
  await until(ana.tracker.state, ({ waiting }) => waiting === 0);
  expect(await ana.storage.get(CURSOR)).toMatchObject({ version: 0 });
  expect(await ana.storage.list({ from: "track/base/", to: "track/base0" })).toEqual([]);
  await pushed(ana, [{ entity_id: "ghost", op: "delete" }]);
  ana.wire.heal();
  ana.restart();
  await ana.shows("mechanism", { monday: { ...RUN, rating: 5 } });
  await ana.agrees();
});

test("[SYC-20] an edit that was taken stays on the screen, however many pages come before its own", async () => {
  const ana = await Handheld.of(server.url);
  const tablet = await ana.another();
  tablet.offline();
  await pushed(ana, many(2_100));
  await tablet.tracker.put("mechanism", "mine", RUN);
  const rows = tablet.tracker.rows("mechanism");
  const sizes: number[] = [];
  rows.subscribe(() => sizes.push(rows.value.has("mine") ? rows.value.size : -1));
  await tablet.back();
  await tablet.agrees();
  expect(sizes.length).toBeGreaterThan(2);
  expect(sizes.at(-1)).toBe(2_101);
  expect(sizes).not.toContain(-1);
  const left = await tablet.storage.list({ from: "track/queue/", to: "track/queue0" });
  expect(left).toEqual([]);
});

test("[SYC-21] a bootstrap of several pages goes on from where it began, also after a restart in its midst", async () => {
  const ana = await Handheld.of(server.url);
  await pushed(ana, many(2_100));
  const tablet = await ana.another();
  const [first, second] = pulls(tablet);
  expect([first, second].map((body) => body.client_version)).toEqual([0, 2_000]);
  expect(second).toMatchObject({ bootstrap_from: 2_100 });
  await tablet.agrees();
  // The app dies when it has written one page of a bootstrap.
  let isDead = false;
  const mortal: Storage = {
    ...tablet.storage,
    change: async (keys, decide) => {
      if (isDead) return new Promise(() => undefined);
      await tablet.storage.change(keys, decide);
      isDead = Object(await tablet.storage.get(CURSOR)).bootstrap_from !== undefined;
    },
  };
  const asked = pulls(tablet).length;
  await tablet.storage.change([], () => new Map([[CURSOR, undefined]]));
  tablet.restart(mortal);
  await vi.waitUntil(() => isDead, { timeout: 10_000 });
  await pushed(ana, [
    { entity_id: "row-3", op: "delete" },
    { entity_id: "new", payload: RUN },
  ]);
  tablet.restart();
  await tablet.agrees();
  const [, resumed] = pulls(tablet).slice(asked);
  expect(resumed).toMatchObject({ client_version: 2_000, bootstrap_from: 2_100 });
});

test("[SYC-21] a compaction between two pages of a bootstrap does not make it begin again", async () => {
  const ana = await Handheld.of(server.url);
  await pushed(ana, many(2_100));
  await pushed(ana, [
    { entity_id: "row-7", op: "delete" },
    { entity_id: "row-8", payload: { ...RUN, rating: 2 } },
  ]);
  const horizons: number[] = [];
  const inner = memoryStorage();
  const storage: Storage = {
    ...inner,
    change: async (keys, decide) => {
      await inner.change(keys, decide);
      const isMidway = Object(await inner.get(CURSOR)).bootstrap_from !== undefined;
      if (isMidway) horizons.push(await compacted(ana));
    },
  };
  const tablet = await ana.another({ storage });
  expect(horizons).toContain(2_102);
  const versions = pulls(tablet).map((body) => body.client_version);
  expect(versions.slice(0, 3)).toEqual([0, 2_002, 2_102]);
  await tablet.agrees();
  expect(tablet.rows("mechanism")["row-7"]).toBeUndefined();
});

/** Lets a season pass over a tracker, after which devices are waited for no more. Answers its horizon. */
async function compacted({ client }: Handheld): Promise<number> {
  const { value } = client.session.state;
  const userId = value.status === "signed-in" ? value.user.id : "";
  await fetch(`${server.url}/bench/age/${userId}?days=91`);
  // What is stored is compacted: the object begins anew from that.
  await server.evict("SyncStream", userId);
  return (await client.rest.GET("/api/v1/sync/status")).horizon;
}

test("[SYC-21] a page that does not arrive is asked for in halves, then in larger ones again", async () => {
  const ana = await Handheld.of(server.url);
  const tablet = await ana.another();
  const asked = pulls(tablet).length;
  tablet.wire.lose("/sync/pull", "answer", 3);
  for (let tries = 0; tries < 4; tries++) await tablet.tracker.syncNow().catch(() => undefined);
  await tablet.tracker.syncNow();
  const limits = pulls(tablet).map(({ limit }) => limit);
  expect(limits.slice(asked)).toEqual([2_000, 1_000, 500, 250, 500]);
  await tablet.agrees();
});

test("[SYC-22] a version that the server does not know makes the device begin again; its queue stays", async () => {
  const ana = await Handheld.of(server.url);
  await ana.tracker.put("mechanism", "monday", RUN);
  await ana.agrees();
  ana.offline();
  await ana.tracker.patch("mechanism", "monday", { rating: 3 });
  const cursor = Object(await ana.storage.get(CURSOR));
  const ghost: [string, unknown] = ["track/base/mechanism/ghost", RUN];
  await ana.storage.change([], () => new Map([[CURSOR, { ...cursor, version: 1_000 }], ghost]));
  ana.restart();
  await ana.back();
  await ana.agrees();
  expect(ana.rows("mechanism")).toEqual({ monday: { ...RUN, rating: 3 } });
});

test("[SYC-22] another life of the stream makes the device begin again; its queue stays", async () => {
  const ana = await Handheld.of(server.url);
  await ana.tracker.put("mechanism", "monday", RUN);
  await ana.agrees();
  ana.offline();
  await ana.tracker.patch("mechanism", "monday", { rating: 3 });
  const cursor = Object(await ana.storage.get(CURSOR));
  await ana.storage.change([], () => new Map([[CURSOR, { ...cursor, epoch: "another" }]]));
  ana.restart();
  await ana.back();
  await ana.agrees();
  expect(ana.rows("mechanism")).toEqual({ monday: { ...RUN, rating: 3 } });
});

test("[SYC-23] a storage that has lost a row, or has one too many, is found out and put right", async () => {
  const ana = await Handheld.of(server.url);
  await ana.tracker.put("mechanism", "monday", RUN);
  await ana.agrees();
  for (const [name, row] of [
    ["monday", undefined],
    ["ghost", RUN],
  ] as const) {
    await ana.storage.change([], () => new Map([[`track/base/mechanism/${name}`, row]]));
    ana.restart();
    await ana.shows("mechanism", { monday: RUN });
    await ana.agrees();
  }
});

test("[SYC-24] a repeated answer changes nothing: what was merged first is not brought back", async () => {
  const ana = await Handheld.of(server.url);
  const tablet = await ana.another();
  await ana.tracker.put("mechanism", "monday", RUN);
  await ana.tracker.syncNow();
  await tablet.shows("mechanism", { monday: RUN });
  tablet.offline();
  await tablet.tracker.patch("mechanism", "monday", { rating: 2 });
  await ana.tracker.patch("mechanism", "monday", { text: "Run slowly" });
  await ana.tracker.syncNow();
  tablet.wire.isCut = false;
  tablet.wire.lose("/sync/push", "answer");
  await tablet.tracker.syncNow().catch(() => undefined);
  await ana.shows("mechanism", { monday: { ...RUN, text: "Run slowly", rating: 2 } });
  await ana.tracker.patch("mechanism", "monday", { text: "Rest" });
  await ana.tracker.syncNow();
  await tablet.shows("mechanism", { monday: { ...RUN, text: "Rest", rating: 2 } });
  await tablet.agrees();
});

test("[SYC-25] a value that was changed and changed back offline ends as it was, whatever others made of it", async () => {
  const ana = await Handheld.of(server.url);
  const tablet = await ana.another();
  await ana.tracker.put("mechanism", "monday", { ...RUN, rating: 1 });
  await ana.tracker.syncNow();
  await tablet.shows("mechanism", { monday: { ...RUN, rating: 1 } });
  ana.offline();
  await ana.tracker.patch("mechanism", "monday", { rating: 2 });
  await ana.tracker.patch("mechanism", "monday", { rating: 1 });
  // The first of the two edits comes to nothing.
  await tablet.tracker.patch("mechanism", "monday", { rating: 2 });
  await tablet.tracker.syncNow();
  await ana.back();
  expect(ana.rows("mechanism")).toEqual({ monday: { ...RUN, rating: 1 } });
  await ana.agrees();
  await tablet.shows("mechanism", { monday: { ...RUN, rating: 1 } });
});

test("[SYC-26] the number of an edit that may pass later is used again: the server waits for no number for ever", async () => {
  const ana = await Handheld.of(server.url);
  await pushed(ana, many(40));
  await ana.tracker.syncNow();
  await ana.tracker.batch((edits) => {
    for (let n = 0; n < 30; n++) edits.remove("mechanism", `row-${n}`);
    edits.put("mechanism", "monday", RUN);
  });
  await ana.tracker.syncNow();
  expect(ana.tracker.state.value).toMatchObject({ waiting: 0, rejected: 30 });
  expect(Object.keys(ana.rows("mechanism"))).toHaveLength(41);
  const [first, ...others] = ana.tracker.rejected.value;
  expect(first).toMatchObject({
    code: "mass_delete",
    op: "delete",
    payload: null,
    retryable: true,
  });
  await ana.tracker.discard(first?.id ?? "");
  for (const { id } of others) await ana.tracker.retry(id);
  await ana.tracker.put("mechanism", "tuesday", RUN);
  await ana.agrees();
  expect(Object.keys(ana.rows("mechanism"))).toHaveLength(13);
  await countsAll(ana);
});

test("[SYC-27] an app that knows a later schema fetches the rows anew, and sends what waits as the app before made it", async () => {
  const ana = await Handheld.of(server.url);
  await pushed(ana, [{ entity_id: "monday", payload: RUN }]);
  await ana.tracker.syncNow();
  ana.offline();
  await ana.tracker.put("workout_programs", "split", { name: "Split" });
  await ana.tracker.patch("mechanism", "monday", { rating: 4 });
  // What an app of the first version would have left here.
  const [[place, edit] = ["", {}]] = await ana.storage.list({
    from: "track/queue/",
    to: "track/queue0",
  });
  const { mutation } = Object(edit);
  const payload = { name: "Split", days: ["Push", "Pull"] };
  const early = { ...Object(edit), schema_version: 1, mutation: { ...mutation, payload } };
  const cursor = { ...Object(await ana.storage.get(CURSOR)), schema_version: 1 };
  await ana.storage.change(
    [],
    () =>
      new Map([
        [place, early],
        [CURSOR, cursor],
      ]),
  );
  const asked = pulls(ana).length;
  ana.restart();
  await ana.back();
  await ana.agrees();
  expect(ana.rows("workout_programs")).toEqual({
    split: { name: "Split", days: [{ name: "Push" }, { name: "Pull" }] },
  });
  expect(ana.rows("mechanism")).toEqual({ monday: { ...RUN, rating: 4 } });
  expect(pulls(ana)[asked]).toMatchObject({ client_version: 0, schema_version: 2 });
  const sent = ana.wire.bodies("/sync/push", (body) => JSON.parse(body));
  expect(sent.slice(-2).map(({ schema_version }) => schema_version)).toEqual([1, 2]);
});

const pulls = ({ wire }: Handheld) => wire.bodies("/sync/pull", (body) => JSON.parse(body));
