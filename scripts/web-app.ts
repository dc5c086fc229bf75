import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

import { ROOT } from "#scripts/worker-bundle";

const HOME = join(ROOT, "dist", "assets");
const VITE = join(ROOT, "node_modules", "vite", "bin", "vite.js");
/** Says of which sources the built client is. Outside the assets: it is nobody's to fetch. */
const NOTE = join(ROOT, "dist", "web.digest");

/** What goes into the client, or decides how it is built. */
const SOURCES = ["{web,sdk}/**/*.*", "vite.config.ts", "package-lock.json"];
const NO_SOURCES = ["sdk/{dist,dist-*,examples}/**", "sdk/*.md", "web/docs/**"];

/**
 * Builds the web client into dist/assets, where the Worker serves it; does nothing when it is
 * there already. Built aside and moved at the end, so that a running server never serves half.
 */
export async function buildWebApp(): Promise<void> {
  const digest = digestOfSources();
  if (isBuilt(digest)) return;
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  const fresh = mkdtempSync(join(ROOT, "dist", ".building-"));
  try {
    await runVite(["build", "--outDir", fresh, "--logLevel", "warn"]);
    publish(fresh);
    writeFileSync(NOTE, digest);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** In a process of its own: where `NODE_ENV` says test, React would come as it is for developers. */
async function runVite(args: string[]): Promise<void> {
  const env = { ...process.env, NODE_ENV: "production" };
  const child = spawn(process.execPath, [VITE, ...args], { cwd: ROOT, env, stdio: "inherit" });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error("The web client could not be built");
}

function isBuilt(digest: string): boolean {
  const built = existsSync(join(HOME, "index.html")) && existsSync(NOTE);
  return built && readFileSync(NOTE, "utf8") === digest;
}

function digestOfSources(): string {
  const hash = createHash("sha256");
  for (const path of globSync(SOURCES, { cwd: ROOT, exclude: NO_SOURCES }).toSorted()) {
    hash.update(`\0${path}\0`).update(readFileSync(join(ROOT, path)));
  }
  return hash.digest("hex");
}

/** Everything of the last build goes; what others have put beside it stays. */
function publish(fresh: string): void {
  mkdirSync(HOME, { recursive: true });
  for (const name of readdirSync(HOME)) {
    if (name !== "docs") rmSync(join(HOME, name), { recursive: true });
  }
  for (const name of readdirSync(fresh)) renameSync(join(fresh, name), join(HOME, name));
}
