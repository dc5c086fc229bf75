import { generateKeyPairSync, randomBytes } from "node:crypto";

import { test } from "vitest";

import { startApp } from "#test/browser/app";

/** As it would be deployed, down to a key of its own. */
const { privateKey } = generateKeyPairSync("ed25519");
const app = await startApp({
  vars: {
    ENVIRONMENT: "staging",
    JWT_SIGNING_KEY: JSON.stringify({ ...privateKey.export({ format: "jwk" }), kid: "deployed" }),
    AUTH_SECRET: randomBytes(32).toString("hex"),
    TWILIO_ACCOUNT_SID: "sid",
    TWILIO_AUTH_TOKEN: "token",
    TWILIO_FROM: "+12025550100",
  },
});

test("[WEB-25] where a server sends for real, the dev inbox says so", async () => {
  const page = await app.visit("/inbox", { tolerates: /status of 404.*dev\/inbox/ });
  await page.getByRole("heading", { name: "This server sends for real" }).waitFor();
});
