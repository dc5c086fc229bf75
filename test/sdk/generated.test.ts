import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { sdkTypes } from "#scripts/sdk-types";

const openApi = () => JSON.parse(readFileSync("docs/openapi.json", "utf8"));

test("[SDK-1] what is generated is what the contract says now", async () => {
  for (const [path, text] of Object.entries(await sdkTypes(openApi()))) {
    expect(readFileSync(path, "utf8"), path).toBe(text);
  }
});

test("[SDK-1] a route that changes changes what is generated", async () => {
  const document = openApi();
  document.paths["/api/v1/chats"].post.parameters = [];
  document.paths["/api/v1/users/me"].get.security = [];
  delete document.paths["/api/v1/chats/unread"];
  const generated = await sdkTypes(document);
  expect(generated["sdk/generated/rest.ts"]).not.toContain('"/api/v1/chats/unread"');
  expect(generated["sdk/generated/routes.ts"]).not.toContain('"POST /api/v1/chats"');
  expect(generated["sdk/generated/routes.ts"]).toContain('"GET /api/v1/users/me"');
});
