import { test } from "vitest";

import { startApp } from "#test/browser/app";

const app = await startApp({
  ENVIRONMENT: "staging",
  TWILIO_ACCOUNT_SID: "sid",
  TWILIO_AUTH_TOKEN: "token",
  TWILIO_FROM: "+12025550100",
});

test("[WEB-25] where a server sends for real, the dev inbox says so", async () => {
  const page = await app.visit("/inbox", { tolerates: /status of 404.*dev\/inbox/ });
  await page.getByRole("heading", { name: "This server sends for real" }).waitFor();
});
