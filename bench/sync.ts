import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { report, tabled } from "#bench/figures";
import { settle } from "#bench/people";
import { throughRxDb } from "#bench/rx-bootstrap";
import {
  bootstrap,
  deltaOverNothing,
  fill,
  longOverShort,
  manyOverOne,
  mergeOverPlain,
  type Pair,
  replay,
} from "#bench/sync-scenarios";
import { logLine, logLines, Tracker } from "#bench/tracker";
import { SpawnedServer } from "#scripts/spawn-server";

const { values } = parseArgs({ options: { publish: { type: "boolean", default: false } } });

const ROWS = 10_000;
const stateDir = mkdtempSync(join(tmpdir(), "sideline-bench-"));
const people = await settle(stateDir, 8);
const entry = "test/support/aging-worker.ts";
const server = await SpawnedServer.start({ stateDir, unlimited: true, entry });
const of = (n: number, device?: string) => new Tracker(server.url, people[n]!, device);

const lines: string[][] = [];
const tell = (what: string, figure: string, goal: string, isMet: boolean) => {
  lines.push([what, figure, goal, isMet ? "yes" : "no"]);
  process.stderr.write(`${what}: ${figure} (${goal})\n`);
};
const perSecondOf = (value: number) => `${Math.round(value).toLocaleString("en")}/s`;
const perSecond = (what: string, value: number, least: number) =>
  tell(what, perSecondOf(value), `over ${least}/s`, value > least);
const ratio = (what: string, { of: one, over }: Pair, most: number) => {
  const value = one / over;
  const figure = `${value.toFixed(2)} (${one.toFixed(1)} over ${over.toFixed(1)} ms)`;
  tell(what, figure, `at most ${most}`, value <= most);
};
const share = (what: string, value: number, most: number) =>
  tell(what, value.toFixed(2), `at most ${most}`, value <= most);

const full = of(0);
await fill(full, ROWS);
const payloads = logLines(ROWS).reduce(
  (sum, { payload }) => sum + JSON.stringify(payload).length,
  0,
);
for (const limit of [500, 2000]) {
  const { perSecond: rows } = await bootstrap(full, ROWS, limit);
  perSecond(`bootstrap, pages of ${limit}, rows`, rows, 50_000);
}
const whole = await bootstrap(full, ROWS);
perSecond("bootstrap, pages of 10,000, rows", whole.perSecond, 50_000);
const rx = await throughRxDb(server.url, people[0]!, ROWS);
lines.push(["bootstrap into RxDB by its adapter, rows", perSecondOf(rx), "", ""]);
const pushes = await manyOverOne(of(1));
perSecond("pushes of 500, mutations", 500 / (pushes.of / 1000), 20_000);
ratio("a push of 500 over a push of 1", pushes, 4);
ratio("a repeated push over its first time", await replay(of(2)), 1);
ratio("edits that merge over edits that do not", await mergeOverPlain(of(3), of(3, "tablet")), 2);
ratio("a pull of one change over one of none", await deltaOverNothing(full, ROWS), 1.2);
const long = of(4);
await fill(long, 100_000);
ratio("a push after 100,000 others over one after none", await longOverShort(long, of(5)), 1.5);
share("bytes on the wire over bytes of payload", whole.bytes / payloads, 2.5);
share("storage after compaction over live payload", await storage(of(6)), 3);
await server.kill();
rmSync(stateDir, { recursive: true });

/** Rows that were edited again and again, a month later. */
async function storage(tracker: Tracker): Promise<number> {
  const rows = 5000;
  for (let edit = 0; edit < 4; edit++) {
    for (let from = 0; from < rows; from += 500) {
      const some = Array.from({ length: 500 }, (_, i) => logLine(from + i));
      await tracker.push(some, 1e9);
    }
  }
  await tracker.pull(rows * 4, { device_id: "bench" });
  const response = await fetch(`${server.url}/bench/age/${tracker.userId}`);
  const { bytes } = (await response.json()) as { bytes: number };
  return bytes / ((payloads / ROWS) * rows);
}

report("sync", tabled(["", "measured", "goal", "met"], lines), values.publish);
