import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, inject } from "vitest";

import type { ServerOptions } from "#scripts/server";
import { SpawnedServer } from "#scripts/spawn-server";
import type { Address } from "#test/blackbox/shared-server";

/** The server of all test files that neither kill it nor need it to be another. */
export const sharedServer = (): Address => inject("server");

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
