import fc from "fast-check";
import { expect, test } from "vitest";

import { ENTITIES, ENTITY_NAMES, raised, SCHEMA } from "#contract/tracker";
import { merge, type State } from "#durable-objects/sync-stream/merge";
import { canonicalJson } from "#lib/canonical";

const state = fc.option(
  fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom(1, 2, [1], { x: null }), {
    noNullPrototype: true,
  }),
);
const knows = () => true;
const merged = (base: State, theirs: State, ours: State) => merge({ base, theirs, ours, knows });
const same = (a: State | undefined, b: State | undefined) =>
  expect(canonicalJson(a)).toBe(canonicalJson(b));

test("[SYN-53] a merge with what nobody else has changed is the edit, and one with no edit changes nothing", () => {
  const property = fc.property(state, state, (base, other) => {
    same(merged(base, base, other).result, other);
    expect(merged(base, base, other).overwritten).toEqual([]);
    // Deleting what one believes not to be there is an edit.
    if (base !== null) same(merged(base, other, base).result, other);
    same(merged(base, other, other).result, other);
  });
  fc.assert(property, { numRuns: 2000 });
});

test("[SYN-53] each field of a merge is of one side, and of ours where both changed it", () => {
  const live = state.filter((one) => one !== null);
  const property = fc.property(live, live, live, (base, theirs, ours) => {
    const { result, overwritten } = merged(base, theirs, ours);
    for (const field of ["a", "b", "c"]) {
      const value = (of: State) => canonicalJson(of?.[field]);
      const isOurs = value(ours) !== value(base);
      expect(value(result)).toBe(value(isOurs ? ours : theirs));
      const isLost = isOurs && value(theirs) !== value(base) && value(theirs) !== value(ours);
      expect(overwritten.includes(field)).toBe(isLost);
    }
  });
  fc.assert(property, { numRuns: 2000 });
});

test("[SYN-54] canonical JSON is what RFC 8785 says", () => {
  const value = {
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
    literals: [null, true, false],
  };
  expect(canonicalJson(value)).toBe(
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  );
  const names = {
    "\u20ac": "Euro Sign",
    "\r": "Carriage Return",
    "\ufb33": "Hebrew Letter Dalet With Dagesh",
    "1": "One",
    "\ud83d\ude00": "Emoji: Grinning Face",
    "\u0080": "Control",
    "\u00f6": "Latin Small Letter O With Diaeresis",
  };
  expect(Object.values(JSON.parse(canonicalJson(names)) as object).length).toBe(7);
  expect([...canonicalJson(names).matchAll(/:"(\w+)/g)].map(([, word]) => word)).toEqual([
    "Carriage",
    "One",
    "Control",
    "Latin",
    "Euro",
    "Emoji",
    "Hebrew",
  ]);
});

test("[SYN-31] every entity has a schema from the first version on, and none of the future", () => {
  for (const name of ENTITY_NAMES) {
    const since = ENTITIES[name].steps.map((step) => step.since);
    expect(since[0], name).toBe(SCHEMA.oldest);
    expect(since, name).toEqual([...new Set(since)].toSorted((a, b) => a - b));
    expect(since.at(-1), name).toBeLessThanOrEqual(SCHEMA.latest);
  }
});

test("[SYN-31] bringing a payload up to date changes nothing when it is", () => {
  const days = ["Push", { name: "Pull" }];
  const program = ENTITIES.workout_programs;
  const once = raised(program, { name: "Split", days }, 1);
  expect(once).toEqual({ name: "Split", days: [{ name: "Push" }, { name: "Pull" }] });
  expect(raised(program, once, 1)).toBe(once);
});
