import { rmSync } from "node:fs";

import type { TestProject } from "vitest/node";

import { share } from "#test/blackbox/shared-server";
import { copyAssets } from "#test/browser/assets-copy";

/** Vitest's global set-up: one server with the web client for all test files that share it. */
export default async function startSharedServer(project: TestProject) {
  const assetsDir = await copyAssets();
  const end = await share(project, { assetsDir });
  return async () => {
    await end();
    rmSync(assetsDir, { recursive: true, force: true });
  };
}
