import { globSync } from "node:fs";

import { expect, test } from "vitest";

import { startApp } from "#test/browser/app";

const app = await startApp();
const VISIT = { accept: "text/html,application/xhtml+xml,*/*;q=0.8" };

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${app.server.webUrl}${path}`, { headers, redirect: "manual" });

const isClient = async (answer: Response) => (await answer.text()).includes('<div id="root">');

test("[WEB-1] a browser gets the client's page wherever only the client knows the way", async () => {
  for (const path of ["/", "/c/0198c0de", "/new", "/settings/profile", "/console", "/nowhere"]) {
    const answer = await get(path, VISIT);
    expect(answer.status, path).toBe(200);
    expect(answer.headers.get("content-type"), path).toContain("text/html");
    expect(await isClient(answer), path).toBe(true);
  }
  const first = await get("/c/0198c0de", VISIT);
  const again = { ...VISIT, "if-none-match": first.headers.get("etag") ?? "" };
  expect((await get("/c/0198c0de", again)).status).toBe(304);
});

test("[WEB-1] what is the server's, or a file that is gone, is never the client's page", async () => {
  for (const path of ["/api/v1/nope", "/docs/nope", "/dev/nope", "/health/nope", "/app/gone.js"]) {
    const answer = await get(path, VISIT);
    expect(answer.status, path).toBe(404);
    expect(await answer.json(), path).toMatchObject({ error: { code: "NOT_FOUND" } });
  }
  // Not a browser that goes somewhere: a script that asks for a file.
  expect((await get("/c/0198c0de")).status).toBe(404);
  expect((await fetch(`${app.server.webUrl}/settings`, { method: "POST" })).status).toBe(404);
  expect((await get("/health", VISIT)).headers.get("content-type")).toContain("json");
  expect(await isClient(await get("/docs", VISIT))).toBe(false);
});

test("[WEB-2] what is named by its content stays; the page and the service worker are asked for", async () => {
  const [script] = globSync("app/*.js", { cwd: "dist/assets" });
  const forEver = (await get(`/${script}`)).headers.get("cache-control");
  expect(forEver).toBe("public, max-age=31536000, immutable");
  for (const path of ["/", "/sw.js", "/manifest.webmanifest", "/c/0198c0de"]) {
    expect((await get(path, VISIT)).headers.get("cache-control"), path).toBe("no-cache");
  }
});

test("[WEB-2] every file of the client comes with a strict policy", async () => {
  for (const path of ["/", "/c/0198c0de", "/sw.js"]) {
    const { headers } = await get(path, VISIT);
    const policy = headers.get("content-security-policy");
    expect(policy, path).toContain("default-src 'none'; script-src 'self';");
    expect(policy, path).toContain("frame-ancestors 'none'");
    expect(headers.get("x-content-type-options"), path).toBe("nosniff");
  }
  expect(await (await get("/", VISIT)).text()).not.toMatch(/<script(?![^>]*\ssrc=)/);
});
