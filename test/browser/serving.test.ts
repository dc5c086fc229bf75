import { globSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, onTestFinished, test } from "vitest";

import { openApp } from "#test/browser/app";
import { direct, post } from "#test/browser/talk";
import { Shell } from "#test/tooling/shell";

const app = await openApp();
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

test("[WEB-28] `npm run web` serves the client as it is being written, before the server that it is told", async () => {
  const home = mkdtempSync(join(tmpdir(), "sideline-web-"));
  const vite = new Shell("npm run web", home, { SIDELINE_URL: app.server.url });
  onTestFinished(async () => {
    await vite.stop();
    rmSync(home, { recursive: true, force: true });
  });
  await vite.says("Local:");
  const [url = ""] = /http:\S+/.exec(vite.printed) ?? [];
  const page = await app.visit(url);
  const person = await app.person("Olga Weaver");
  await page.getByRole("textbox", { name: "Phone number" }).fill(person.phone);
  await page.getByRole("button", { name: "Send me a code" }).click();
  await page.getByRole("button", { name: "Use the code from the dev inbox" }).click();
  await page.getByRole("heading", { name: "No chats yet" }).waitFor();
  // A new chat comes over the socket, which is passed on as well.
  const other = await app.person("Piet Miller");
  await post(other, await direct(other, person), "Hello from the server");
  await page.getByText("Hello from the server").waitFor();
  // Not the built client: its sources, as they are asked for.
  expect((await fetch(new URL("main.tsx", url))).headers.get("content-type")).toContain(
    "javascript",
  );
  expect(page.url()).toBe(url);
});
