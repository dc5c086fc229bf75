import { expect, test } from "vitest";

import { documents } from "#scripts/docs-site/documents";
import { openApp } from "#test/browser/app";
import { layoutShift } from "#test/browser/layout-shift";
import { portray, portrayOthers } from "#test/browser/portray";

const app = await openApp();

const GUIDES = documents(".")
  .map(({ path }) => path)
  .filter((path) => path.startsWith("/docs/guide/"));
const PAGES = ["/docs", "/docs/errors", "/docs/decisions", "/docs/spec/messages", ...GUIDES];

test("[DOC-11] every page reads well in both themes, wide and narrow, and by ear", async () => {
  expect(PAGES.length).toBeGreaterThan(9);
  for (const path of PAGES) {
    const page = await app.visit(path);
    expect(await layoutShift(page), path).toBeLessThan(0.05);
    await portray(page, path.slice(1).replaceAll("/", "-"));
    await page.context().close();
  }
});

test("[DOC-11] code is copied as it stands", async () => {
  const page = await app.visit("/docs/guide/tutorial");
  const block = page.locator("pre").first();
  await block.hover();
  await block.getByRole("button", { name: "Copy" }).click();
  await block.getByRole("button", { name: "Copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe("npm ci && npm run dev\n");
});

test("[DOC-11] the list of contents says where one is, and leads there", async () => {
  const page = await app.visit("/docs/guide/sockets");
  await page.setViewportSize({ width: 1280, height: 800 });
  const here = page.locator(".contents a[aria-current]");
  await page.locator(".contents").getByRole("link", { name: "Receipts" }).click();
  await expect.poll(() => here.textContent(), { timeout: 10_000 }).toBe("Receipts");
  expect(new URL(page.url()).hash).toBe("#receipts");
});

test("[DOC-11] one walks through the guides from the first to the last", async () => {
  const page = await app.visit("/docs");
  await page.locator("main").getByRole("link", { name: "Tutorial", exact: true }).click();
  await page.waitForURL("**/docs/guide/tutorial");
  const seen: string[] = [];
  for (;;) {
    seen.push(new URL(page.url()).pathname);
    const next = page.locator('a[rel="next"]');
    if ((await next.count()) === 0) break;
    const to = await next.getAttribute("href");
    await next.click();
    await page.waitForURL(`**${to}`);
  }
  expect(seen).toEqual([
    "/docs/guide/tutorial",
    "/docs/guide/sdk",
    "/docs/guide/sockets",
    "/docs/guide/sync",
    "/docs/guide/coaching",
    "/docs/guide/scheduling",
    "/docs/guide/training",
    "/docs/guide/architecture",
    "/docs/guide/operations",
  ]);
});

test("[DOC-11] the reference shows both documents, in the looks of the other pages", async () => {
  const page = await app.visit("/docs/reference");
  await page.getByRole("heading", { name: "Sideline", exact: true }).waitFor();
  await portrayOthers(page, "docs-reference");
  await page.locator(".bar").getByRole("link", { name: "Sockets" }).click();
  await page.getByRole("heading", { name: "Sideline sockets" }).waitFor();
});
