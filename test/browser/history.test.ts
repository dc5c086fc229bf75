import { expect, test } from "vitest";

import { startApp } from "#test/browser/app";
import { flood } from "#test/browser/flood";
import { rideUp, typingTimes } from "#test/browser/scrolling";
import { direct, eventually, field, message } from "#test/browser/talk";

const COUNT = 5000;
/** Pixels a frame: faster than any thumb. */
const STEP = 500;

const app = await startApp({ SEND_LIMIT_PER_10S: "1000000" });

test("[APP-13] [APP-14] 5,000 messages scroll without a blank or a jump, and typing beside them is quick", async () => {
  const [ana, ben] = await Promise.all([app.person("Ana"), app.person("Ben")]);
  const chat = await direct(ana, ben);
  await flood(app, ana, chat, words(COUNT));
  const his = await ben.open("/");
  // Arrived and acknowledged, so that nothing else goes on while it is measured.
  await his.getByText(`${COUNT}: `).first().waitFor();
  await his.goto(`/c/${chat}`);
  const toEnd = his.getByRole("button", { name: "To the latest message" });
  await toEnd
    .or(message(his, `${COUNT}: `))
    .first()
    .waitFor();
  if (await toEnd.isVisible()) await toEnd.click();
  await message(his, `${COUNT}: `).waitFor();

  const ride = await rideUp(his, STEP, " 1: ");
  expect(ride.seen).toHaveLength(COUNT);
  expect(ride.blanks).toBe(0);
  expect(ride.jumps).toEqual([]);
  expect(most(ride.gaps)).toBeLessThan(50);

  const times = await typingTimes(his, "the quick brown fox jumps over the lazy dog");
  await eventually(() => field(his).inputValue()).toContain("lazy dog");
  expect(most(times)).toBeLessThan(50);
});

/** What nineteen of twenty stay below, so that one hiccup of a busy machine is none of ours. */
const most = (milliseconds: number[]): number =>
  milliseconds.toSorted((a, b) => a - b)[Math.floor(milliseconds.length * 0.95)] ?? Infinity;

/** Texts of many lengths, each of which says which one it is. */
const words = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) => ` ${i + 1}: ${"run far ".repeat(i % 9 === 0 ? 30 : 1 + (i % 3))}`,
  );
