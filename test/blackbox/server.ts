import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll } from "vitest";

import { SpawnedServer } from "#scripts/spawn-server";

/**
 * A server for one test file, on fresh state, which goes when the file is through. `entry`: another
 * main module, wrapped around the Worker's own.
 */
export async function freshServer(
  vars: Record<string, string> = {},
  entry = "workers/index.ts",
): Promise<SpawnedServer> {
  const stateDir = mkdtempSync(join(tmpdir(), "sideline-"));
  const server = await SpawnedServer.start({ stateDir, vars, unlimited: true, entry });
  afterAll(async () => {
    await server.kill();
    rmSync(stateDir, { recursive: true, force: true });
  });
  return server;
}
