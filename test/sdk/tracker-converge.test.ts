import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";

import type { SpawnedServer } from "#scripts/spawn-server";
import { freshServer } from "#test/blackbox/server";
import { Handheld } from "#test/sdk/handheld";
import { countsAll, countsOnce, replays } from "#test/sdk/log";

let server: SpawnedServer;

beforeAll(async () => {
  server = await freshServer();
});

const DEVICES = 3;
/** Clocks that are right, an hour slow and a day fast. */
const SKEWS = [0, -3_600_000, 86_400_000];

const VALUES = {
  device: fc.nat(DEVICES - 1),
  row: fc.constantFrom("monday", "tuesday", "wednesday"),
  rating: fc.integer({ min: 1, max: 5 }),
  path: fc.constantFrom("/sync/push", "/sync/pull"),
};
const WEIGHTS = {
  put: 4,
  patch: 6,
  remove: 2,
  batch: 2,
  undo: 1,
  sync: 5,
  cut: 2,
  heal: 2,
  kill: 2,
  "lose request": 2,
  "lose answer": 2,
  decide: 1,
};
const STEP = fc.oneof(
  ...Object.entries(WEIGHTS).map(([does, weight]) => ({
    weight,
    arbitrary: fc.record({ does: fc.constant(does), ...VALUES }),
  })),
);
type Step = { does: string; device: number; row: string; rating: number; path: string };

/** The app was killed, or the network was down. */
const ignored = () => undefined;

async function perform(at: Handheld, { does, row, rating, path }: Step) {
  const { tracker, wire } = at;
  const whole = { date: "2026-03-02", text: `${at.skew} ${rating}`, rating };
  const isThere = tracker.rows("mechanism").value.has(row);
  // What is not waited for goes on beside the next steps.
  if (does === "put") tracker.put("mechanism", row, whole).catch(ignored);
  else if (does === "patch" && isThere) tracker.patch("mechanism", row, { rating }).catch(ignored);
  else if (does === "remove") await tracker.remove("mechanism", row);
  else if (does === "batch")
    await tracker.batch((edits) => {
      edits.put("mechanism", "monday", whole);
      edits.put("settings", "theme", { value: rating });
    });
  else if (does === "undo") await tracker.undo().catch(ignored);
  else if (does === "sync") await tracker.syncNow().catch(ignored);
  else if (does === "cut") at.offline();
  else if (does === "heal") wire.heal();
  else if (does === "kill") at.restart();
  else if (does === "lose request") wire.lose(path, "request");
  else if (does === "lose answer") wire.lose(path, "answer");
  else if (does === "decide") {
    const [conflict] = tracker.conflicts.value;
    if (conflict) await tracker.resolve(conflict.id, "loser").catch(ignored);
  }
}

async function people(): Promise<Handheld[]> {
  const first = await Handheld.of(server.url, { skew: SKEWS[0]! });
  const others = [];
  for (const skew of SKEWS.slice(1)) others.push(await first.another({ skew }));
  return [first, ...others];
}

async function agree(devices: Handheld[]): Promise<void> {
  for (const { wire } of devices) wire.heal();
  // First everybody has sent, then everybody has fetched.
  for (const { tracker } of devices) await tracker.syncNow();
  for (const one of devices) await one.agrees();
  const [first] = devices;
  for (const one of devices) {
    await countsAll(one);
    expect(one.tracker.rejected.value).toEqual([]);
    expect(one.tracker.conflicts.value).toEqual(first!.tracker.conflicts.value);
  }
  await countsOnce(first!);
  expect(await replays(first!)).toEqual(first!.all());
}

test("[SYC-51] whatever three devices do, and whatever gets lost, all agree with a new one in the end", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 10, maxLength: 60 }), async (steps) => {
      const devices = await people();
      for (const one of steps) await perform(devices[one.device]!, one);
      await agree(devices);
      for (const { client } of devices) client.close();
    }),
    { numRuns: 20, interruptAfterTimeLimit: 60_000, endOnFailure: true },
  );
});

test("[SYC-51] a server that dies while everybody syncs costs no edit and doubles none", async () => {
  const devices = await people();
  for (let round = 0; round < 3; round++) {
    const work = devices.flatMap((one, i) =>
      Array.from({ length: 10 }, async (_, n) => {
        await one.tracker.put("mechanism", `${i}-${n}`, { date: "2026-03-02", text: `${round}` });
        await one.tracker.put("settings", "shared", { value: `${i} ${n} ${round}` });
        await one.tracker.syncNow().catch(ignored);
      }),
    );
    await server.kill();
    await server.start();
    await Promise.all(work);
  }
  await agree(devices);
  expect(Object.keys(devices[0]!.all())).toHaveLength(DEVICES * 10 + 1);
});
