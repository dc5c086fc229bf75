import { execFileSync } from "node:child_process";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

import LokiJSAdapter from "@nozbe/watermelondb/adapters/lokijs/index.js";
import { rolldown } from "rolldown";
import { getRxStorageMemory } from "rxdb/plugins/storage-memory";
import { afterAll, beforeAll, expect, test, vi } from "vitest";

import { ROOT } from "#scripts/worker-bundle";
import { sharedServer } from "#test/blackbox/server";
import { type Consumer, installSdk } from "#test/sdk/consumer";
import { Handheld } from "#test/sdk/handheld";
import { blocksOf } from "#test/tooling/shell-blocks";

const MAGNESIUM = { name: "Magnesium", dose: 200, unit: "mg" };

let app: Consumer;
let url = "";

beforeAll(async () => {
  app = await installSdk();
  ({ url } = sharedServer());
  for (const { text, words } of blocks) writeFileSync(join(app.folder, words[0] ?? ""), text);
});

afterAll(() => app && rmSync(app.folder, { recursive: true, force: true }));

const blocks = blocksOf("docs/guide/sync.md").filter(({ lang }) => lang === "ts");

test("[ADP-12] the guide's examples compile as an app would compile them", () => {
  const files = blocks.map(({ words }) => words[0] ?? "nameless");
  expect(files).toEqual(["rxdb.ts", "watermelondb.ts", "tinybase.ts"]);
  expect(compile(files)).toBe("");
  writeFileSync(join(app.folder, "wrong.ts"), 'import { RxTrekker } from "@sideline/sdk/rxdb";\n');
  expect(compile(["wrong.ts"])).toContain("RxTrekker");
});

test("[ADP-12] the guide's example for RxDB does what it says", async () => {
  const ana = await Handheld.of(url);
  const { openTracker } = await built("rxdb.ts");
  const { database } = await openTracker(ana.client, "ana", getRxStorageMemory());
  await isThere(ana);
  await database.close();
});

test("[ADP-12] the guide's example for WatermelonDB does what it says", async () => {
  const ana = await Handheld.of(url);
  const { openTracker, schema } = await built("watermelondb.ts");
  const adapter = new LokiJSAdapter({ schema, useWebWorker: false, useIncrementalIndexedDB: true });
  const { stop } = await openTracker(ana.client, adapter);
  await isThere(ana);
  stop();
});

test("[ADP-12] the guide's example for TinyBase does what it says", async () => {
  const ana = await Handheld.of(url);
  const { openTracker } = await built("tinybase.ts");
  const { persister } = await openTracker(ana.client);
  await isThere(ana);
  await persister.destroy();
});

/** The server has the example's row. */
const isThere = (ana: Handheld) =>
  vi.waitFor(
    async () => expect(await ana.fresh()).toEqual({ "supplements/magnesium": MAGNESIUM }),
    { timeout: 15_000, interval: 50 },
  );

/** The module as an app's bundler makes it. */
async function built(name: string) {
  const build = await rolldown({
    input: join(app.folder, name),
    platform: "node",
    resolve: { conditionNames: ["import"] },
  });
  const file = join(app.folder, `${name}.mjs`);
  await build.write({ file, format: "es", codeSplitting: false });
  await build.close();
  return import(pathToFileURL(file).href);
}

function compile(files: string[]): string {
  const compilerOptions = {
    module: "esnext",
    moduleResolution: "bundler",
    target: "esnext",
    lib: ["esnext", "dom"],
    types: [],
    strict: true,
    noEmit: true,
    // The databases' own types do not all pass.
    skipLibCheck: true,
  };
  writeFileSync(join(app.folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files }));
  writeFileSync(join(app.folder, "package.json"), '{"type":"module"}');
  try {
    return execFileSync(join(ROOT, "node_modules/.bin/tsc"), ["-p", app.folder], {
      encoding: "utf8",
    });
  } catch (thrown) {
    return String(Object(thrown).stdout);
  }
}
