import { createServer } from "node:http";
import { once } from "node:events";

import type { Browser, Page } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";

import { memoryStorage } from "#sdk/index";
import { launchChromium } from "#test/browser/chromium";
import { brokenPromises } from "#test/sdk/storage-promises";

let browser: Browser;
let origin = "";
const pages = createServer((_, response) =>
  response.setHeader("content-type", "text/html").end("<p>"),
);

beforeAll(async () => {
  browser = await launchChromium();
  pages.listen(0, "127.0.0.1");
  await once(pages, "listening");
  const address = pages.address();
  origin = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/`;
});

afterAll(async () => {
  await browser.close();
  pages.close();
});

/** The storage and its tests as one script for a page. */
async function script(): Promise<string> {
  const source = `
    import { indexedDbStorage } from "#sdk/storage/indexed-db-storage";
    import { brokenPromises } from "#test/sdk/storage-promises";
    import { dexieStorage } from "#web/storage";
    Object.assign(globalThis, { indexedDbStorage, dexieStorage, brokenPromises });`;
  const bundle = await rolldown({
    input: "page",
    plugins: [
      {
        name: "page",
        resolveId: (id) => (id === "page" ? `${process.cwd()}/test/sdk/page.js` : null),
        load: (id) => (id.endsWith("/page.js") ? source : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "iife" });
  return output[0].code;
}

async function open(page: Page): Promise<Page> {
  await page.goto(origin);
  await page.addScriptTag({ content: await script() });
  return page;
}

const inPage = (page: Page, code: string) => page.evaluate(`(async () => { ${code} })()`);

test("[CLI-10] what lives in memory keeps every promise of a storage", async () => {
  expect(await brokenPromises(memoryStorage())).toEqual([]);
});

test("[CLI-10] what lives in IndexedDB keeps every promise of a storage", async () => {
  const page = await open(await browser.newPage());
  expect(await inPage(page, `return brokenPromises(indexedDbStorage("promises"))`)).toEqual([]);
});

test("[CLI-10] what the web client keeps through Dexie keeps every promise of a storage", async () => {
  const page = await open(await browser.newPage());
  expect(await inPage(page, `return brokenPromises(dexieStorage("promises"))`)).toEqual([]);
});

test("[CLI-11] it is there after a reload, and in every tab, whose changes wait for each other", async () => {
  const context = await browser.newContext();
  const [one, other] = [await open(await context.newPage()), await open(await context.newPage())];
  const count = `
    const add = (values) => new Map([["n", (values.get("n") ?? 0) + 1]]);
    const storage = indexedDbStorage("shared");
    for (let i = 0; i < 100; i++) await storage.change(["n"], add);`;
  await Promise.all([inPage(one, count), inPage(other, count)]);
  await open(one);
  expect(await inPage(one, `return indexedDbStorage("shared").get("n")`)).toBe(200);
});

test("[CLI-11] it lets go of a database that is to be deleted, and begins anew", async () => {
  const page = await open(await browser.newPage());
  const code = `
    const storage = indexedDbStorage("gone");
    await storage.change([], () => new Map([["a", 1]]));
    await new Promise((resolve, reject) => {
      const request = indexedDB.deleteDatabase("gone");
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    const after = await storage.get("a");
    await storage.change([], () => new Map([["a", 2]]));
    return [after === undefined, await storage.get("a")];`;
  expect(await inPage(page, code)).toEqual([true, 2]);
});

test("[CLI-11] where the browser keeps nothing it says so", async () => {
  const page = await open(await browser.newPage());
  const code = `
    Object.defineProperty(globalThis.indexedDB, "open", {
      value: () => { throw new DOMException("Not in private windows", "SecurityError"); },
    });
    return indexedDbStorage("private").get("a").catch((error) => error.message);`;
  expect(await inPage(page, code)).toBe(
    "The browser does not open the database private: Not in private windows",
  );
});
