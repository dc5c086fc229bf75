import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { TestProject } from "vitest/node";

import type { ServerOptions } from "#scripts/server";
import { SpawnedServer } from "#scripts/spawn-server";

/** Where a server listens: `url` past the router before its static assets, `webUrl` through it. */
export type Address = Pick<SpawnedServer, "url" | "webUrl">;

declare module "vitest" {
  interface ProvidedContext {
    server: Address;
  }
}

/** People in tests have a lot to say in little time. */
export const TALKATIVE = { SEND_LIMIT_PER_10S: "1000000" };

/**
 * Vitest's global set-up: one server for all test files that do nothing to it, because each start
 * costs seconds. The files stay out of each other's way by inventing their own people.
 */
export default function startSharedServer(project: TestProject): Promise<() => Promise<void>> {
  return share(project);
}

/** The same with other static assets. Resolves to what ends it. */
export async function share(
  project: TestProject,
  assets: Pick<ServerOptions, "assetsDir"> = {},
): Promise<() => Promise<void>> {
  const stateDir = mkdtempSync(join(tmpdir(), "sideline-"));
  const options = { ...assets, stateDir, vars: TALKATIVE, unlimited: true };
  const server = await SpawnedServer.start(options);
  project.provide("server", { url: server.url, webUrl: server.webUrl });
  return async () => {
    await server.kill();
    rmSync(stateDir, { recursive: true, force: true });
  };
}
