import fc from "fast-check";
import { expect, vi } from "vitest";

import { countsOnce, replays } from "#test/sdk/log";
import { Handheld } from "#test/sdk/handheld";
import type { Wire } from "#test/sdk/wire";

export type Mechanism = { date: string; text: string; rating?: number };

/** A device whose rows lie in another database. */
export interface Foreign {
  readonly wire: Wire;
  /** Makes the row this, or changes it to this where it is there. */
  put(id: string, row: Mechanism): Promise<void>;
  patch(id: string, fields: Partial<Mechanism>): Promise<void>;
  remove(id: string): Promise<void>;
  /** The app is killed and started again, on what it had stored. */
  restart(): Promise<void>;
  /** Every row that it shows, by id. */
  shown(): Promise<Record<string, object>>;
  stop(): Promise<void>;
  /** Resolves when it has sent and fetched whatever there was. */
  inStep(): Promise<void>;
}

const ROWS = ["monday", "tuesday", "wednesday"];
const FAULTS = { "lose request": "request", "lose answer": "answer" } as const;
const WEIGHTS = {
  put: 4,
  patch: 5,
  remove: 2,
  sync: 3,
  cut: 2,
  heal: 2,
  restart: 1,
  "lose request": 1,
  "lose answer": 2,
};
const STEP = fc.oneof(
  ...Object.entries(WEIGHTS).map(([does, weight]) => ({
    weight,
    arbitrary: fc.record({
      does: fc.constant(does),
      device: fc.nat(2),
      row: fc.constantFrom(...ROWS),
      rating: fc.integer({ min: 1, max: 5 }),
      path: fc.constantFrom("/sync/push", "/sync/pull"),
    }),
  })),
);
type Step = { does: string; device: number; row: string; rating: number; path: string };

/**
 * One device of our own and two of another kind do whatever comes to mind, over a bad network. In the
 * end all show what a new device would be given, and each edit counts once.
 */
export async function converges(url: string, of: (phone: string) => Promise<Foreign>) {
  await fc.assert(
    fc.asyncProperty(fc.array(STEP, { minLength: 10, maxLength: 40 }), async (steps) => {
      const ana = await Handheld.of(url);
      const foreign = [await of(ana.phone), await of(ana.phone)];
      for (const [i, one] of steps.entries()) {
        const device = foreign[one.device];
        if (device) await perform(device, one, `Edit ${i}`);
        else await performHere(ana, one, `Edit ${i}`);
      }
      await agree(ana, foreign);
      ana.client.close();
      for (const device of foreign) await device.stop();
    }),
    { numRuns: 6, interruptAfterTimeLimit: 40_000, endOnFailure: true },
  );
}

async function perform(device: Foreign, { does, row, rating, path }: Step, text: string) {
  const { wire } = device;
  const isThere = row in (await device.shown());
  if (does === "put") await device.put(row, { date: "2026-03-02", text, rating });
  else if (does === "patch" && isThere) await device.patch(row, { rating });
  else if (does === "remove" && isThere) await device.remove(row);
  else if (does === "restart") await device.restart();
  else if (does === "cut") wire.isCut = true;
  else if (does === "heal") wire.heal();
  else if (does === "sync" && !wire.isCut) await device.inStep().catch(() => undefined);
  else if (does === "lose request" || does === "lose answer") wire.lose(path, FAULTS[does]);
}

async function performHere(
  { tracker, wire }: Handheld,
  { does, row, rating, path }: Step,
  text: string,
) {
  const isThere = tracker.rows("mechanism").value.has(row);
  const whole = { date: "2026-03-02", text, rating, reflection: text };
  if (does === "put") await tracker.put("mechanism", row, whole);
  else if (does === "patch" && isThere) await tracker.patch("mechanism", row, { rating });
  else if (does === "remove") await tracker.remove("mechanism", row);
  else if (does === "cut") wire.isCut = true;
  else if (does === "heal") wire.heal();
  else if (does === "sync") await tracker.syncNow().catch(() => undefined);
  else if (does === "lose request" || does === "lose answer") wire.lose(path, FAULTS[does]);
}

async function agree(ana: Handheld, foreign: Foreign[]): Promise<void> {
  for (const { wire } of [ana, ...foreign]) wire.heal();
  await ana.tracker.syncNow();
  for (const device of foreign) await device.inStep();
  await ana.agrees();
  const rows = Object.fromEntries(
    Object.entries(ana.rows("mechanism")).map(([id, { reflection: _, ...row }]) => [id, row]),
  );
  for (const device of foreign) {
    const all = { timeout: 15_000, interval: 50 };
    await vi.waitFor(async () => expect(await device.shown()).toEqual(rows), all);
  }
  await countsOnce(ana);
  expect(await replays(ana)).toEqual(ana.all());
}
