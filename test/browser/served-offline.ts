import type { Page } from "playwright-core";

/** Waits until the service worker has everything and answers for this window, from now on. */
export async function servedOffline(page: Page): Promise<void> {
  const isServed = await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    return navigator.serviceWorker.controller !== null;
  });
  if (!isServed) await page.reload();
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}
