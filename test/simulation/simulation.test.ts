import { expect, test } from "vitest";

import { regressions } from "#test/simulation/regressions";
import { type Run, simulate } from "#test/simulation/simulate";
import { plan } from "#test/simulation/steps";

const runs: (Run & { name: string })[] = [
  {
    name: "[SIM-1] on a calm day everybody ends with what was promised",
    seed: 1,
    steps: 120,
    faults: "none",
  },
  {
    name: "[SIM-2] so they do when frames are lost, late and doubled, and sockets break",
    seed: 2,
    steps: 100,
    faults: "client",
  },
  {
    name: "[SIM-3] so they do when rooms and hubs die, and the server is killed",
    seed: 3,
    steps: 80,
    faults: "all",
  },
];

test.each([...runs, ...regressions])("$name", async ({ seed, steps, faults }) => {
  const { violations, acked } = await simulate({ seed, steps, faults });
  expect(acked, "messages that prove something").toBeGreaterThan(steps / 5);
  expect(violations).toEqual([]);
});

test("[SIM-4] a seed is a plan, the same every time", () => {
  expect(plan(7, 500, "all")).toEqual(plan(7, 500, "all"));
  expect(plan(7, 500, "all")).not.toEqual(plan(8, 500, "all"));
});
