import { beforeAll, expect, test } from "vitest";

import type { SpawnedServer } from "#scripts/spawn-server";
import { memoryStorage, type Storage } from "#sdk/index";
import { freshServer } from "#test/blackbox/server";
import { Handheld } from "#test/sdk/handheld";
import { countsAll, countsOnce, replays } from "#test/sdk/log";
import { until } from "#test/sdk/until";

let server: SpawnedServer;

beforeAll(async () => {
  server = await freshServer();
});

const RUN = { date: "2026-03-02", text: "Run before work" };

const never = new Promise<never>(() => undefined);

/** A storage whose app is killed at its n-th call: before it has an effect, or before it is answered. */
function fatalAt(n: number, moment: "before" | "after", inner: Storage) {
  let calls = 0;
  const { promise: death, resolve: die } = Promise.withResolvers<void>();
  const dying = async <T>(work: () => Promise<T>): Promise<T> => {
    calls++;
    if (calls === n) die();
    if (calls > n || (calls === n && moment === "before")) return never;
    const done = await work();
    return calls >= n ? never : done;
  };
  const storage: Storage = {
    get: (key) => dying(() => inner.get(key)),
    list: (range) => dying(() => inner.list(range)),
    change: (keys, decide) => dying(() => inner.change(keys, decide)),
    clear: () => dying(() => inner.clear()),
  };
  return { storage, death };
}

test("[SYC-50] an app that is killed at any moment goes on from there: nothing lost, nothing twice", async () => {
  const ana = await Handheld.of(server.url);
  const tablet = await ana.another();
  const safe: string[] = [];
  for (let n = 1; n <= 60; n++) {
    const { storage, death } = fatalAt(n, n % 2 === 0 ? "before" : "after", ana.storage);
    ana.restart(storage);
    const { tracker } = ana;
    // None of these is waited for: the app may be dead already.
    const text = `Phone ${n}`;
    const day = "2026-03-02";
    void tracker
      .batch((edits) => {
        edits.put("mechanism", `phone-${n}`, { date: day, text });
        edits.put("log_entries", "shared", { date: day, title: text });
      })
      .then(() => safe.push(`mechanism/phone-${n}`));
    await tablet.tracker.put("mechanism", `tablet-${n}`, { date: day, text });
    await tablet.tracker.patch("mechanism", `tablet-${n}`, { rating: 1 });
    await Promise.all([
      tablet.tracker.syncNow(),
      Promise.race([tracker.syncNow().catch(() => undefined), death]),
    ]);
  }
  ana.restart();
  await until(ana.tracker.state, ({ status, waiting }) => status === "idle" && waiting === 0);
  await ana.agrees();
  await tablet.tracker.syncNow();
  await tablet.agrees();
  expect(safe.length).toBeGreaterThan(10);
  expect(Object.keys(ana.all())).toEqual(expect.arrayContaining(safe));
  await countsAll(ana);
  await countsOnce(ana);
  expect(await replays(ana)).toEqual(ana.all());
});

/** What a storage holds now, as a backup of the device keeps it. */
async function copyOf(storage: Storage): Promise<Storage> {
  const entries = await storage.list({ from: "", to: "\uFFFF" });
  const copy = memoryStorage();
  await copy.change([], () => new Map(entries));
  return copy;
}

test("[SYC-52] a storage that was restored from an older copy goes on as a new device: no number stands for two edits", async () => {
  const ana = await Handheld.of(server.url);
  await ana.tracker.put("mechanism", "monday", RUN);
  await ana.tracker.syncNow();
  ana.offline();
  await ana.tracker.put("mechanism", "tuesday", RUN);
  const backup = await copyOf(ana.storage);
  await ana.back();
  await ana.tracker.put("mechanism", "wednesday", RUN);
  await ana.tracker.patch("mechanism", "monday", { rating: 3 });
  await ana.tracker.syncNow();

  const asked = ana.wire.asked.length;
  ana.offline();
  ana.restart(backup);
  await ana.shows("mechanism", { monday: RUN, tuesday: RUN });
  // Under the numbers of what its other life has sent: the server would take them for done.
  await ana.tracker.put("mechanism", "thursday", RUN);
  await ana.tracker.patch("mechanism", "tuesday", { rating: 5 });
  await ana.back();
  await ana.agrees();
  expect(ana.rows("mechanism")).toEqual({
    monday: { ...RUN, rating: 3 },
    tuesday: { ...RUN, rating: 5 },
    wednesday: RUN,
    thursday: RUN,
  });
  await countsOnce(ana);
  const later = ana.wire.asked.slice(asked).map(({ body }) => JSON.parse(body || "{}").device_id);
  expect(new Set(later.filter(Boolean)).size).toBe(2);
});
