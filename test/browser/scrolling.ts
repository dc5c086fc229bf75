import type { Page } from "playwright-core";

import { field } from "#test/browser/talk";

/** What was seen while the open conversation was scrolled up, frame by frame. */
export type Ride = {
  /** Frames in which some part of the list was empty. */
  blanks: number;
  /** By how many pixels messages in view moved otherwise than they were scrolled. */
  jumps: number[];
  /** The texts that were in view, each once, the latest first. */
  seen: string[];
};

/** Scrolls up by so many pixels a frame until a text is in view. */
export const rideUp = (page: Page, by: number, until: string): Promise<Ride> =>
  page.evaluate(
    async ({ step, last }) => {
      /** Pixels that rounding may make. */
      const SLACK = 2;
      const list = document.querySelector("section:has(> ol)");
      if (!list) throw new Error("There is no conversation");
      const { top, bottom } = list.getBoundingClientRect();
      const frame = () => new Promise<number>(requestAnimationFrame);
      const inView = (selector: string) =>
        [...list.querySelectorAll<HTMLElement>(selector)]
          .map((row) => ({ row, box: row.getBoundingClientRect() }))
          .filter(({ box }) => box.bottom > top && box.top < bottom);
      const messages = () => inView("article[data-message]");
      const places = () =>
        new Map(messages().map(({ row, box }) => [row.dataset["message"], box.top]));
      // Rows stand edge to edge: whatever none of them covers is blank.
      const covered = () =>
        inView("ol > li").reduce(
          (sum, { box }) => sum + Math.min(box.bottom, bottom) - Math.max(box.top, top),
          0,
        );
      const look = () => {
        for (const { row } of messages().toReversed()) seen.add(row.textContent ?? "");
      };
      /** Whatever brought the list here has come to rest. */
      const rest = async () => {
        for (let still = 0, at = -1; still < 15; at = list.scrollTop) {
          still = list.scrollTop === at ? still + 1 : 0;
          await frame();
        }
      };
      const seen = new Set<string>();
      const jumps: number[] = [];
      let blanks = 0;
      let isThere = false;
      await rest();
      look();
      const deadline = performance.now() + 45_000;
      while (!isThere && performance.now() < deadline) {
        const from = places();
        const room = Math.min(step, list.scrollTop);
        list.scrollTop -= room;
        // Two: what comes into view is measured after it was painted.
        await frame();
        await frame();
        if (covered() < bottom - top - SLACK) blanks++;
        const moved = [...places()].map(([id, place]) => place - (from.get(id) ?? NaN));
        jumps.push(...moved.filter((way) => Math.abs(way - room) > SLACK).slice(0, 1));
        look();
        isThere = messages().some(({ row }) => row.textContent?.includes(last));
      }
      return { jumps, blanks, seen: [...seen] };
    },
    { step: by, last: until },
  );

/** Scrolls down for so many frames. Resolves to the milliseconds between them. */
export const rideDown = (page: Page, by: number, frames: number): Promise<number[]> =>
  page.evaluate(
    async ({ step, count }) => {
      const list = document.querySelector("section:has(> ol)");
      const frame = () => new Promise<number>(requestAnimationFrame);
      const gaps: number[] = [];
      for (let before = await frame(); gaps.length < count;) {
        list?.scrollBy(0, step);
        const now = await frame();
        gaps.push(now - before);
        before = now;
      }
      return gaps;
    },
    { step: by, count: frames },
  );

/** How long the browser took from each key to the paint that shows it, in milliseconds. */
export async function typingTimes(page: Page, text: string): Promise<number[]> {
  await page.evaluate(() => {
    window.keyTimes = [];
    addEventListener(
      "keydown",
      (event) => {
        const { timeStamp } = event;
        // A task that is queued in the frame runs right after its paint.
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener("message", () =>
            window.keyTimes.push(performance.now() - timeStamp),
          );
          port1.start();
          port2.postMessage(undefined);
        });
      },
      { capture: true },
    );
  });
  await field(page).pressSequentially(text, { delay: 30 });
  await page.waitForFunction((count) => window.keyTimes.length >= count, text.length);
  return page.evaluate(() => window.keyTimes);
}

declare global {
  interface Window {
    keyTimes: number[];
  }
}
