import { once } from "node:events";
import { createServer } from "node:http";

import type { Page as Tab } from "playwright-core";
import { rolldown } from "rolldown";
import { afterAll } from "vitest";

import { launchChromium } from "#test/browser/chromium";
import type { Given, Probe } from "#test/sdk/react-page";

/** A page with the hooks in a real browser, as an app of its own at an address of its own. */
export class ReactApp {
  readonly tab: Tab;
  readonly errors: string[] = [];

  private constructor(tab: Tab) {
    this.tab = tab;
    tab.on("pageerror", (error) => this.errors.push(String(error)));
    tab.on("console", (line) => line.type() === "error" && this.errors.push(line.text()));
  }

  static async open(server: string): Promise<ReactApp> {
    const [origin, browser] = await Promise.all([serve(await bundle()), launchChromium()]);
    afterAll(() => browser.close());
    const app = new ReactApp(await browser.newPage());
    await app.tab.goto(`${origin}/?server=${encodeURIComponent(server)}`);
    return app;
  }

  /** Puts a component on the page that uses the hook. */
  async mount<H extends keyof Given>(probe: Probe & { hook: H }): Promise<Mounted<H>> {
    const wanted: Probe = probe;
    await this.tab.evaluate((given) => window.page.mount(given), wanted);
    await this.tab.waitForFunction((name) => name in window.page.seen, probe.name);
    return new Mounted<H>(this.tab, probe.name);
  }

  /** Takes everything from the page. */
  async clear(): Promise<void> {
    await this.tab.evaluate(() => window.page.clear());
  }
}

/** A component on the page. */
export class Mounted<H extends keyof Given> {
  readonly #tab: Tab;
  readonly #name: string;

  constructor(tab: Tab, name: string) {
    this.#tab = tab;
    this.#name = name;
  }

  /** What the hook gave last; functions are left out. */
  value(): Promise<Given[H]> {
    return this.#tab.evaluate(
      (name) => JSON.parse(JSON.stringify(window.page.seen[name]?.value)),
      this.#name,
    );
  }

  /** What it gave to begin with. */
  first(): Promise<Given[H]> {
    return this.#tab.evaluate(
      (name) => JSON.parse(JSON.stringify(window.page.seen[name]?.first)),
      this.#name,
    );
  }

  renders(): Promise<number> {
    return this.#tab.evaluate((name) => window.page.seen[name]?.renders ?? 0, this.#name);
  }

  /** Calls one of the functions that the hook gave. */
  call(method: string, ...given: unknown[]): Promise<unknown> {
    return this.#tab.evaluate(
      ([name, called, args]) => Object(window.page.seen[name]?.value)[called](...args),
      [this.#name, method, given] as const,
    );
  }
}

async function bundle(): Promise<string> {
  const build = await rolldown({
    input: "test/sdk/react-page.ts",
    platform: "browser",
    transform: { define: { "process.env.NODE_ENV": '"development"' } },
  });
  const { output } = await build.generate({ format: "es" });
  await build.close();
  return output[0].code;
}

async function serve(script: string): Promise<string> {
  const html = '<!doctype html><title>Hooks</title><link rel="icon" href="data:,">';
  const server = createServer(({ url }, response) => {
    const isScript = url === "/page.js";
    response.setHeader("content-type", isScript ? "text/javascript" : "text/html");
    response.end(isScript ? script : `${html}<script type="module" src="/page.js"></script>`);
  }).listen(0, "127.0.0.1");
  afterAll(() => void server.close());
  await once(server, "listening");
  const address = server.address();
  return `http://127.0.0.1:${typeof address === "object" && address ? address.port : 0}`;
}
