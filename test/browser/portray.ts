import { mkdirSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "playwright-core";
import { expect } from "vitest";

import { expectAccessible } from "#test/browser/accessible";
import { soon } from "#test/browser/soon";
import { NARROW, WIDE } from "#test/browser/window";

const ALBUM = "screenshots";
const SIZES = { wide: WIDE, narrow: NARROW };
const THEMES = ["light", "dark"] as const;
/** What axe looks at: each theme, for its colours, and each width, for what is where. */
const EXAMINED = new Set(["wide, light", "narrow, dark"]);

/**
 * Takes a picture of the page in both themes and both widths, for people to look at, lets axe look
 * as well, and fails for what sticks out sideways.
 */
export const portray = (page: Page, name: string): Promise<void> => pictures(page, name, EXAMINED);

/** The same for a page that others have written: what axe says of it is theirs to mend. */
export const portrayOthers = (page: Page, name: string): Promise<void> =>
  pictures(page, name, new Set());

async function pictures(page: Page, name: string, examined: Set<string>): Promise<void> {
  mkdirSync(ALBUM, { recursive: true });
  const before = page.viewportSize() ?? WIDE;
  for (const [width, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size);
    // What floats finds its new place a moment later.
    await expect
      .poll(() => overflow(page), { ...soon, message: `${name}, ${width}` })
      .toBeLessThanOrEqual(0);
    for (const theme of THEMES) {
      await wear(page, theme);
      await page.screenshot({
        path: join(ALBUM, `${name}-${width}-${theme}.png`),
        animations: "disabled",
        caret: "initial",
      });
      const look = `${width}, ${theme}`;
      if (examined.has(look)) await expectAccessible(page, `${name}, ${look}`);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
}

/** The documents follow the device by themselves, the web client says when it does. */
async function wear(page: Page, theme: (typeof THEMES)[number]): Promise<void> {
  await page.emulateMedia({ colorScheme: theme });
  const scheme = "data-mantine-color-scheme";
  await page.locator(`html:not([${scheme}]), html[${scheme}=${theme}]`).waitFor();
}

const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
