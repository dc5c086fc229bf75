import { copyFileSync, existsSync, mkdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

const HOME = "dist/assets/docs";

/**
 * Puts what the docs page needs into dist/assets, from where the Worker serves it: one script,
 * without its maps. Nothing is fetched from elsewhere, neither now nor by the page.
 */
export function buildAssets(): void {
  const dist = dirname(createRequire(import.meta.url).resolve("@scalar/api-reference"));
  const source = join(dist, "browser/standalone.js");
  const target = join(HOME, "reference.js");
  if (existsSync(target) && statSync(target).size === statSync(source).size) return;
  mkdirSync(HOME, { recursive: true });
  copyFileSync(source, target);
}

if (import.meta.main) buildAssets();
