import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, onTestFinished } from "vitest";

import type { App } from "#test/browser/app";
import { countShifts } from "#test/browser/layout-shift";

/** How a device looks, and what may go wrong on it without the test being wrong. */
export type Look = Pick<
  BrowserContextOptions,
  "colorScheme" | "locale" | "timezoneId" | "viewport" | "hasTouch" | "isMobile"
> & {
  /** Complaints of the console that the test brings about itself, such as by going offline. */
  tolerates?: RegExp;
};

/** What a browser says of a server that it cannot reach, also when it still fetches something. */
export const LOST: Look = {
  tolerates: /net::ERR_|WebSocket connection to|fetching the script/,
};

export const WIDE = { width: 1280, height: 800 };
export const NARROW = { width: 390, height: 844 };

/**
 * A window on a device of its own: nothing is shared with other windows. Whatever it complains
 * about, in the console or by throwing, fails the test.
 */
export async function openWindow(app: App, look: Look): Promise<Page> {
  const { tolerates, ...options } = look;
  const context = await app.browser.newContext({
    baseURL: app.server.webUrl,
    viewport: WIDE,
    locale: "en-GB",
    // As the tests count their days, wherever they run.
    timezoneId: "UTC",
    // Nobody waits for what fades or glides.
    reducedMotion: "reduce",
    permissions: ["clipboard-read", "clipboard-write"],
    ...options,
  });
  const page = await context.newPage();
  const complaints = complaintsOf(page, tolerates);
  await countShifts(page);
  page.setDefaultTimeout(15_000);
  onTestFinished(async () => {
    await context.close();
    expect(complaints, "complaints of the window").toEqual([]);
  });
  return page;
}

function complaintsOf(page: Page, tolerated: RegExp | undefined): string[] {
  const complaints: string[] = [];
  const note = (text: string) => {
    if (!tolerated?.test(text)) complaints.push(text);
  };
  page.on("pageerror", (error) => note(String(error.stack ?? error)));
  page.on("console", (message) => {
    if (message.type() === "error") note(`${message.text()} ${message.location().url}`);
  });
  return complaints;
}
