import { globSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

const read = (pattern: string) => globSync(pattern).map((path) => readFileSync(path, "utf8"));
const sorted = (ids: Iterable<string>) => [...new Set(ids)].toSorted();

/** The rules as written: each begins a list item. */
const rules = read("docs/spec/*.md").flatMap((text) =>
  [...text.matchAll(/^\s*[-*]?\s*\**\[([A-Z]{3,}-\d+)\]/gm)].map(([, id]) => id!),
);

/** The rules that tests name at the beginning of their own names. */
const shown = read("test/**/*.test.ts").flatMap((text) =>
  [...text.matchAll(/["'`]((?:\[[A-Z]{3,}-\d+\] ?)+)/g)].flatMap(([, ids]) =>
    [...ids!.matchAll(/[A-Z]{3,}-\d+/g)].map(([id]) => id),
  ),
);

test("[OPS-8] every rule has a test, and every test's rule is written down", () => {
  expect(rules.length).toBeGreaterThan(100);
  expect(sorted(shown)).toEqual(sorted(rules));
});

test("[OPS-8] no two rules have one number", () => {
  expect(rules.filter((id, i) => rules.indexOf(id) !== i)).toEqual([]);
});
