import { mkdirSync } from "node:fs";
import { join } from "node:path";

import type { Page } from "playwright-core";

import { expectAccessible } from "#test/browser/accessible";
import { NARROW, WIDE } from "#test/browser/window";

const ALBUM = "screenshots";
const SIZES = { wide: WIDE, narrow: NARROW };
const THEMES = ["light", "dark"] as const;

/**
 * Takes a picture of the page in both themes and both widths, for people to look at, and lets axe
 * look at each.
 */
export async function portray(page: Page, name: string): Promise<void> {
  mkdirSync(ALBUM, { recursive: true });
  const before = page.viewportSize() ?? WIDE;
  for (const [width, size] of Object.entries(SIZES)) {
    await page.setViewportSize(size);
    for (const theme of THEMES) {
      await page.emulateMedia({ colorScheme: theme });
      await page.locator(`html[data-mantine-color-scheme=${theme}]`).waitFor();
      await page.screenshot({
        path: join(ALBUM, `${name}-${width}-${theme}.png`),
        animations: "disabled",
        caret: "initial",
      });
      await expectAccessible(page, `${name}, ${width}, ${theme}`);
    }
  }
  await page.emulateMedia({ colorScheme: null });
  await page.setViewportSize(before);
}
