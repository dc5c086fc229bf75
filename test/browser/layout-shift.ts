import type { Page } from "playwright-core";

declare global {
  interface Window {
    /** The sum of all layout shifts that no input of the user's explains. */
    shifted: number;
  }
}

type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean };

/** Counts from the first paint of every page that the window will show. */
export const countShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    window.shifted = 0;
    const isShift = (entry: PerformanceEntry): entry is Shift => "hadRecentInput" in entry;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (isShift(entry) && !entry.hadRecentInput) window.shifted += entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
  });

/** How much the page has jumped since it was loaded. */
export const layoutShift = (page: Page): Promise<number> => page.evaluate(() => window.shifted);
