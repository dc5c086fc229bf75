import { exports } from "cloudflare:workers";
import { expect, test } from "vitest";

test("unknown routes answer with the catalogue's 404", async () => {
  const response = await exports.default.fetch("https://app.test/nowhere");
  expect(response.status).toBe(404);
  expect(await response.json()).toMatchObject({ success: false, error: { code: "NOT_FOUND" } });
});
