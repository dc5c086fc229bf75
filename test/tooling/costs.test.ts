import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { PRICES } from "#scripts/costs/prices";
import { withCosts } from "#scripts/costs/table";
import { ASSUMED, DIRECT, usage } from "#scripts/costs/usage";

const OPERATIONS = "docs/guide/operations.md";

test("[DOC-4] the table of costs is the one that the prices make", () => {
  const guide = readFileSync(OPERATIONS, "utf8");
  expect(withCosts(guide)).toBe(guide);
});

test("[DOC-4] a figure can be reckoned by hand", () => {
  const days = 5_000 * 25;
  const used = usage(DIRECT, ASSUMED.messages);
  const frames = 1_000_000 * 3 + days * 8 * 10;
  const calls = 1_000_000 * 9.2 + days * 12 + days * 2 * 8;
  expect(used.objectRequests).toBeCloseTo(frames / 20 + calls + days * 8);
  expect(used.objectRequests - PRICES.objectRequests.included).toBeCloseTo(13_350_000);
  expect(readFileSync(OPERATIONS, "utf8")).toContain("| $2.00 |");
});

test("[DOC-4] a document without a place for the costs is an error", () => {
  expect(() => withCosts("# Operations")).toThrow("<!-- costs -->");
});
