import { cpSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { buildAssets } from "#scripts/assets";
import { exclusively } from "#scripts/exclusively";

/** Builds what is not built. A copy: a later build would take files from under a server. */
export async function copyAssets(): Promise<string> {
  await buildAssets();
  const folder = mkdtempSync(join(tmpdir(), "sideline-assets-"));
  await exclusively("assets", async () => cpSync("dist/assets", folder, { recursive: true }));
  return folder;
}
