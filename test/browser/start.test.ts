import { appendFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { z } from "zod";

import { startApp } from "#test/browser/app";
import { servedOffline } from "#test/browser/served-offline";
import { layoutShift } from "#test/browser/layout-shift";
import { direct, post } from "#test/browser/talk";
import { LOST } from "#test/browser/window";

const app = await startApp();

const FIRST_BYTES = 250_000;
const INSIDE_BYTES = 100_000;
const LIST_MS = 100;
const Manifest = z.object({
  name: z.string(),
  start_url: z.literal("/"),
  display: z.literal("standalone"),
  icons: z.array(z.object({ src: z.string(), sizes: z.string(), purpose: z.string() })),
});

/** How much script a page fetches until `shown`, as gzip would carry it. */
async function scriptBytes(page: Page, path: string, shown: () => Promise<void>): Promise<number> {
  const scripts = new Map<string, Promise<Buffer>>();
  page.on("response", (answer) => {
    const isScript = answer.request().resourceType() === "script";
    if (isScript) scripts.set(answer.url(), answer.body());
  });
  await page.goto(path);
  await shown();
  await page.waitForLoadState("networkidle");
  const bodies = await Promise.all(scripts.values());
  return bodies.reduce((sum, body) => sum + gzipSync(body).length, 0);
}

test("[WEB-3] the first load stays within its budget, and so does the way to a conversation", async () => {
  const stranger = await app.visit("/icons/icon.svg");
  const first = await scriptBytes(stranger, "/", () =>
    stranger.getByRole("textbox", { name: "Phone number" }).waitFor(),
  );
  expect(first).toBeGreaterThan(100_000);
  expect(first).toBeLessThan(FIRST_BYTES);

  const [one, other] = [await app.person("Elsa Erst"), await app.person("Bo Zweit")];
  const chat = await direct(one, other);
  await post(other, chat, "Hello");
  const page = await one.open("/icons/icon.svg");
  const bytes = await scriptBytes(page, `/c/${chat}`, () =>
    page.locator("article[data-message]").first().waitFor(),
  );
  expect(bytes).toBeLessThan(FIRST_BYTES + INSIDE_BYTES);
});

test("[WEB-4] the client can be installed", async () => {
  const page = await app.visit();
  await servedOffline(page);
  const href = await page.locator("link[rel=manifest]").getAttribute("href");
  const manifest = Manifest.parse(await (await page.request.get(href ?? "")).json());
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
    expect.arrayContaining(["192x192", "512x512"]),
  );
  expect(manifest.icons.map(({ purpose }) => purpose)).toContain("maskable");
  for (const { src } of manifest.icons) expect((await page.request.get(src)).status()).toBe(200);
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // A window of a context of its own is private, which is no fault of the page's.
  const faults = installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito");
  expect(faults).toEqual([]);
});

test("[WEB-5] without a network it starts and shows its chats, the list within 100 ms", async () => {
  const [one, other] = [await app.person("Olga Off"), await app.person("Lars List")];
  await post(other, await direct(other, one), "Kept for later");
  const page = await one.open("/", LOST);
  const preview = page.getByText("Kept for later");
  await preview.waitFor();
  await servedOffline(page);
  await preview.waitFor();

  await page.context().setOffline(true);
  await page.addInitScript(() => {
    const look = () => {
      if (!document.body?.textContent?.includes("Kept for later")) return;
      performance.mark("list");
      watch.disconnect();
    };
    const watch = new MutationObserver(look);
    watch.observe(document, { subtree: true, childList: true, characterData: true });
  });
  const times: number[] = [];
  // The best of many: what else runs on the machine is not the client's doing.
  for (let round = 0; round < 25 && Math.min(...times) >= LIST_MS; round++) {
    await page.reload();
    await preview.waitFor();
    times.push(
      await page.evaluate(() => {
        const [begun] = performance.getEntriesByName("client");
        const [list] = performance.getEntriesByName("list");
        return (list?.startTime ?? Infinity) - (begun?.startTime ?? 0);
      }),
    );
  }
  expect(Math.min(...times)).toBeLessThan(LIST_MS);
  await page.goto("/settings/look");
  await page.getByRole("heading", { name: "Look and language" }).waitFor();
});

test("[WEB-1] the service worker leaves the server's addresses to the server", async () => {
  const page = await app.visit();
  await servedOffline(page);
  for (const path of [
    "/docs",
    "/docs?api=sockets",
    "/docs/errors",
    "/health",
    "/dev/inbox?limit=1",
  ]) {
    await page.goto(path);
    expect(await page.locator("#root").count(), path).toBe(0);
  }
});

test("[WEB-6] a new version is offered, and taken when one agrees", async () => {
  const page = await app.visit("/", { tolerates: /ERR_CONNECTION_REFUSED/ });
  await servedOffline(page);
  await app.server.kill();
  appendFileSync(join(app.assetsDir, "sw.js"), "\n// A version later.\n");
  await app.server.start();
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await page.getByText("A new version is ready").waitFor();
  await Promise.all([
    page.waitForEvent("load"),
    page.getByRole("button", { name: "Update now" }).click(),
  ]);
  await page.getByRole("textbox", { name: "Phone number" }).waitFor();
  expect(await page.getByText("A new version is ready").count()).toBe(0);
});

test("[WEB-7] nothing jumps while a page loads", async () => {
  const [one, other] = [await app.person("Jana Still"), await app.person("Rolf Ruhe")];
  const chat = await direct(one, other);
  for (const body of ["First", "Second", "Third"]) await post(other, chat, body);
  const page = await one.open("/icons/icon.svg");
  const paths = [
    "/",
    `/c/${chat}`,
    "/settings/profile",
    "/settings/sessions",
    "/inbox",
    "/console",
  ];
  for (const path of paths) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
    expect(await layoutShift(page), path).toBeLessThan(0.05);
  }
});
