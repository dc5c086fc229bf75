import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import type { Browser, Page } from "playwright-core";
import { afterAll } from "vitest";

import { buildAssets } from "#scripts/assets";
import { loadDemo } from "#scripts/demo/load";
import { exclusively } from "#scripts/exclusively";
import { migrate } from "#scripts/local-server";
import { SpawnedServer } from "#scripts/spawn-server";
import { launchChromium } from "#test/browser/chromium";
import { Person } from "#test/browser/person";
import { type Look, openWindow } from "#test/browser/window";

/** The web client before a real server, in a real browser: one of each for a test file. */
export class App {
  readonly server: SpawnedServer;
  readonly browser: Browser;
  /** What the server serves as files; read when it starts. */
  readonly assetsDir: string;

  constructor(server: SpawnedServer, browser: Browser, assetsDir: string) {
    this.server = server;
    this.browser = browser;
    this.assetsDir = assetsDir;
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

type Given = {
  /** Variables of the Worker, instead of those of wrangler.toml. */
  vars?: Record<string, string>;
  /** Another main module than the Worker's own. */
  entry?: string;
  /** Begins with the coach and the clients of `npm run dev`. */
  isDemo?: boolean;
};

/** People in tests have a lot to say in little time. */
const TALKATIVE = { SEND_LIMIT_PER_10S: "1000000" };

/** Builds what is not built, and starts on fresh state. All of it goes with the test file. */
export async function startApp({ vars, isDemo = false, ...given }: Given = {}): Promise<App> {
  await buildAssets();
  const stateDir = mkdtempSync(join(tmpdir(), "sideline-"));
  // A copy: a build while the test runs would take files from under the server.
  const assetsDir = join(stateDir, "assets");
  if (isDemo) {
    const place = { dir: stateDir, port: 0, url: "" };
    await migrate(place, async (db) => void (await loadDemo(db, Date.now())));
  }
  await exclusively("assets", async () => cpSync("dist/assets", assetsDir, { recursive: true }));
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
    rmSync(stateDir, { recursive: true, force: true });
  });
  return new App(server, browser, assetsDir);
}
