import { copyFileSync, existsSync, mkdirSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

import { buildDocsPages } from "#scripts/docs-site/build";
import { exclusively } from "#scripts/exclusively";
import { buildWebApp } from "#scripts/web-app";

const HOME = "dist/assets/docs";

/** Puts all that the Worker serves as files into dist/assets. Nothing is fetched from elsewhere. */
export function buildAssets(): Promise<void> {
  return exclusively("assets", async () => {
    mkdirSync(HOME, { recursive: true });
    copyReference();
    await buildDocsPages();
    await buildWebApp();
  });
}

/** The one script that the reference needs, without its maps. */
function copyReference(): void {
  const dist = dirname(createRequire(import.meta.url).resolve("@scalar/api-reference"));
  const source = join(dist, "browser/standalone.js");
  const target = join(HOME, "reference.js");
  if (existsSync(target) && statSync(target).size === statSync(source).size) return;
  copyFileSync(source, target);
}

if (import.meta.main) await buildAssets();
