import { cloudflareTest, readD1Migrations } from "@cloudflare/vitest-pool-workers";
import { generateKeyPairSync } from "node:crypto";
import { defineConfig } from "vitest/config";

import { seedLibrary } from "#scripts/library/seed";
import { statementsOf } from "#scripts/library/statements";
import { SERVICE_ACCOUNT } from "#test/support/fake-fcm";
import { fakeInternet } from "#test/support/fake-internet";

const { privateKey } = generateKeyPairSync("ed25519");
const signingKey = { ...privateKey.export({ format: "jwk" }), kid: "test" };

/** Runs inside workerd, beside the Worker: real Durable Objects, D1, R2 and Queues. */
const inside = {
  plugins: [
    cloudflareTest(async () => ({
      wrangler: { configPath: "./wrangler.toml" },
      miniflare: {
        outboundService: fakeInternet,
        bindings: {
          ENVIRONMENT: "test",
          JWT_SIGNING_KEY: JSON.stringify(signingKey),
          AUTH_SECRET: "test-secret",
          REVENUECAT_WEBHOOK_AUTH: "test-webhook",
          FCM_SERVICE_ACCOUNT: JSON.stringify(SERVICE_ACCOUNT),
          MIGRATIONS: await readD1Migrations("d1-migrations"),
          LIBRARY: statementsOf(seedLibrary(), Date.now()),
        },
      },
    })),
  ],
  test: {
    name: "workers",
    include: ["test/**/*.test.ts"],
    exclude: ["test/{blackbox,simulation,tooling,sdk,browser}/**"],
    setupFiles: ["test/support/database.ts"],
    // Starting a runtime for each file costs seconds. Tests share one instead, and stay out of
    // each other's way by inventing their own people, chats and ids.
    isolate: false,
    testTimeout: 20_000,
    // Its files are ES modules under the names of CommonJS ones; bundlers do not mind, Node does.
    server: { deps: { inline: ["itty-durable"] } },
  },
};

/** Runs in Node, against the built Worker over real HTTP and sockets. */
const outside = {
  test: {
    name: "blackbox",
    include: ["test/{blackbox,simulation,tooling,sdk}/**/*.test.ts"],
    globalSetup: "test/blackbox/shared-server.ts",
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
};

/** Runs in Node, with the web client in a real Chromium before a real server. */
const browser = {
  test: {
    name: "browser",
    include: ["test/browser/**/*.test.ts"],
    globalSetup: "test/browser/shared-server.ts",
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
};

export default defineConfig({
  // The server's log lines only matter where something failed.
  // Two at once even where Vitest would leave a core free: much of the time is spent waiting.
  test: { projects: [inside, outside, browser], silent: "passed-only", maxWorkers: 2 },
});
