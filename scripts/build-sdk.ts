import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

import { rolldown } from "rolldown";
import { dts } from "rolldown-plugin-dts";

import { ROOT } from "#scripts/worker-bundle";

const SDK = join(ROOT, "sdk");
const MANIFEST = JSON.parse(readFileSync(join(SDK, "package.json"), "utf8"));
/** `./react` is made of `react.ts`, and the package itself of `index.ts`. */
const ENTRIES = Object.keys(MANIFEST.exports).map((path) => path.slice(2) || "index");
/** What is installed beside the package, and what the app brings. */
const BESIDE = Object.keys({ ...MANIFEST.dependencies, ...MANIFEST.peerDependencies });

/** Builds what `@sideline/sdk` publishes: a module and its types for each entry. */
export async function buildSdk(folder = join(SDK, "dist")): Promise<void> {
  const build = await rolldown({
    cwd: SDK,
    input: Object.fromEntries(ENTRIES.map((name) => [name, join(SDK, `${name}.ts`)])),
    external: BESIDE.map((name) => new RegExp(`^${name}(/|$)`)),
    platform: "neutral",
    plugins: [dts({ cwd: ROOT, tsconfig: join(ROOT, "tsconfig.client.json"), generator: "tsc" })],
    checks: { bundlerTimings: false },
    onLog: (level, log, tell) => tell(level === "warn" ? "error" : level, log),
  });
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  await build.write({
    dir: fresh,
    format: "es",
    chunkFileNames: "shared/[name].js",
    // Hooks and context live in the browser, also where a framework renders on the server.
    banner: ({ name, fileName }) =>
      name === "react" && fileName.endsWith(".js") ? '"use client";' : "",
  });
  await build.close();
  // What runs on the old build finds a whole one at any time but this.
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
}

if (import.meta.main) await buildSdk();
