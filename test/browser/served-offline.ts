import type { Page } from "playwright-core";

/** Waits until the service worker has everything and answers for this window, from now on. */
export async function servedOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (!navigator.serviceWorker.controller) location.reload();
  });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
