import { createHash } from "node:crypto";
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
/** Says of which sources the built client is. Outside the assets: it is nobody's to fetch. */
const NOTE = join(ROOT, "dist", "web.digest");

/** What goes into the client, or decides how it is built. */
const SOURCES = ["{web,sdk}/**/*.*", "vite.config.ts", "package-lock.json"];

/**
 * Builds the web client into dist/assets, where the Worker serves it; does nothing when it is
 * there already. Built aside and moved at the end, so that a running server never serves half.
 */
export async function buildWebApp(): Promise<void> {
  const digest = digestOfSources();
  if (isBuilt(digest)) return;
  // Vite takes longer to load than all that is left to do when nothing has changed.
  const { build } = await import("vite");
  mkdirSync(join(ROOT, "dist"), { recursive: true });
  const fresh = mkdtempSync(join(ROOT, "dist", ".building-"));
  try {
    const configFile = join(ROOT, "vite.config.ts");
    await build({ configFile, logLevel: "warn", build: { outDir: fresh, emptyOutDir: true } });
    publish(fresh);
    writeFileSync(NOTE, digest);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

function isBuilt(digest: string): boolean {
  const built = existsSync(join(HOME, "index.html")) && existsSync(NOTE);
  return built && readFileSync(NOTE, "utf8") === digest;
}

function digestOfSources(): string {
  const hash = createHash("sha256");
  for (const path of globSync(SOURCES, { cwd: ROOT, exclude: ["sdk/dist/**"] }).toSorted()) {
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
