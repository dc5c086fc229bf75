import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser, Page } from "playwright-core";
import { afterAll } from "vitest";

import { loadDemo } from "#scripts/demo/load";
import { migrate } from "#scripts/local-server";
import { SpawnedServer } from "#scripts/spawn-server";
import { sharedServer } from "#test/blackbox/server";
import { type Address, TALKATIVE } from "#test/blackbox/shared-server";
import { copyAssets } from "#test/browser/assets-copy";
import { launchChromium } from "#test/browser/chromium";
import { Person } from "#test/browser/person";
import { type Look, openWindow } from "#test/browser/window";

/** The web client before a real server, in a real browser of the test file's own. */
export class App<S extends Address = Address> {
  readonly server: S;
  readonly browser: Browser;

  constructor(server: S, browser: Browser) {
    this.server = server;
    this.browser = browser;
  }

  /** A device that nobody has signed in on. It goes when the test is through. */
  async visit(path = "/", look: Look = {}): Promise<Page> {
    const page = await openWindow(this, look);
    await page.goto(path);
    return page;
  }

  /** Somebody who has an account, and no device with a browser yet. */
  person(name: string, phone?: string): Promise<Person> {
    return Person.join(this, name, phone);
  }
}

/** An app before a server that the test file may do anything to. */
type OwnApp = App<SpawnedServer> & {
  /** What the server serves as files; read when it starts. */
  readonly assetsDir: string;
};

type Given = {
  /** Variables of the Worker, instead of those of wrangler.toml. */
  vars?: Record<string, string>;
  /** Another main module than the Worker's own. */
  entry?: string;
  /** Begins with the coach and the clients of `npm run dev`. */
  isDemo?: boolean;
};

/** Before the server that all test files share. */
export async function openApp(): Promise<App> {
  const browser = await launchChromium();
  afterAll(() => browser.close());
  return new App(sharedServer(), browser);
}

/** Before a server of the test file's own, on fresh state. All of it goes with the test file. */
export async function startApp({ vars, isDemo = false, ...given }: Given = {}): Promise<OwnApp> {
  const stateDir = mkdtempSync(join(tmpdir(), "sideline-"));
  if (isDemo) {
    const place = { dir: stateDir, port: 0, url: "" };
    await migrate(place, async (db) => void (await loadDemo(db, Date.now())));
  }
  const assetsDir = await copyAssets();
  const [server, browser] = await Promise.all([
    SpawnedServer.start({
      ...given,
      vars: { ...TALKATIVE, ...vars },
      stateDir,
      assetsDir,
      unlimited: true,
    }),
    launchChromium(),
  ]);
  afterAll(async () => {
    await browser.close();
    await server.kill();
    for (const folder of [stateDir, assetsDir]) rmSync(folder, { recursive: true, force: true });
  });
  return Object.assign(new App(server, browser), { assetsDir });
}
