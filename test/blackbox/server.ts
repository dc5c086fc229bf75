import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll } from "vitest";

import type { ServerOptions } from "#scripts/server";
import { SpawnedServer } from "#scripts/spawn-server";

/** A server for one test file, on fresh state, which goes when the file is through. */
export async function freshServer(
  vars: Record<string, string> = {},
  options: Pick<ServerOptions, "entry"> = {},
): Promise<SpawnedServer> {
  const stateDir = mkdtempSync(join(tmpdir(), "sideline-"));
  const server = await SpawnedServer.start({ ...options, stateDir, vars, unlimited: true });
  afterAll(async () => {
    await server.kill();
    rmSync(stateDir, { recursive: true, force: true });
  });
  return server;
}
