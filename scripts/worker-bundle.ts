import { createHash } from "node:crypto";
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";

import { runWrangler } from "#scripts/wrangler";

export const ROOT = join(import.meta.dirname, "..");

/** What goes into the Worker, or decides how it is built. */
const SOURCES = [
  "{contract,lib,r2,workers,durable-objects}/**/*.ts",
  "d1-migrations/schema/*.ts",
  "wrangler.toml",
  "package-lock.json",
];

/**
 * The folder with the Worker as it would be deployed, its main module `index.js`. Built once for
 * each state of the sources; `entry` is another main module, which tests wrap around the Worker.
 */
export async function bundleWorker(entry = "workers/index.ts"): Promise<string> {
  const folder = join(ROOT, "dist", "worker", digest(entry));
  if (existsSync(join(folder, "index.js"))) return folder;
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(join(ROOT, "dist", ".building-"));
  await runWrangler(["deploy", entry, "--dry-run", "--outdir", fresh]);
  renameSync(join(fresh, `${basename(entry, ".ts")}.js`), join(fresh, "index.js"));
  publish(fresh, folder);
  return folder;
}

function digest(entry: string): string {
  const hash = createHash("sha256").update(entry);
  for (const path of [entry, ...globSync(SOURCES, { cwd: ROOT }).toSorted()]) {
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest("hex").slice(0, 16);
}

/** Another process may have built the same meanwhile: then theirs stays. */
function publish(fresh: string, folder: string): void {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    rmSync(fresh, { recursive: true });
    if (!existsSync(join(folder, "index.js"))) throw error;
  }
}
