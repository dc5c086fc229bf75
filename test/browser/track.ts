import type { Locator, Page } from "playwright-core";

import type { Person } from "#test/browser/person";

/** What a browser says of a server that it cannot reach. */
export const LOST = { tolerates: /net::ERR_|WebSocket connection to/ };

/** A day that no test reaches by living. */
export const DAY = "2026-03-04";

/** How the sync stands, as the head of the tracker has it. */
export const sync = (page: Page, mood: string): Locator => page.locator(`[data-sync=${mood}]`);

/** One subject of a page. */
export const card = (page: Page, title: string): Locator =>
  page.getByRole("region", { name: title, exact: true });

/** A place of the top three. */
export const place = (page: Page, number: number): Locator =>
  page.getByRole("textbox", { name: `Number ${number} of the top three` });

/** Writes into a field that is kept by leaving it. */
export async function write(field: Locator, text: string): Promise<void> {
  await field.fill(text);
  await field.press("Enter");
}

/** How many edits wait in what the browser has stored. */
export const queued = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open("sideline");
        opening.addEventListener("error", () => reject(opening.error));
        opening.addEventListener("success", () => {
          const entries = opening.result.transaction("entries").objectStore("entries");
          const counting = entries.count(IDBKeyRange.bound("track/queue/", "track/queue0"));
          counting.addEventListener("success", () => {
            opening.result.close();
            resolve(counting.result);
          });
        });
      }),
  );

/** Edits the tracker past every window, as another device of the same person does. */
export async function push(person: Person, device_id: string, mutations: object[]): Promise<void> {
  const named = mutations.map((mutation, i) => ({
    id: `${device_id}-${Date.now()}-${i}`,
    op: "upsert",
    client_timestamp: Date.now(),
    ...mutation,
  }));
  const body = { device_id, sent_at: Date.now(), schema_version: 2, mutations: named };
  await person.rest("POST", "/sync/push", body);
}

/** Somebody whose tracker is not at its beginning. */
export const begin = (person: Person, ...mutations: object[]): Promise<void> =>
  push(person, "earlier-device", [
    { entity: "settings", entity_id: "tracker.started", payload: { value: true } },
    ...mutations,
  ]);
