import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";

import { Mutation } from "#contract/sync";
import { Encrypted, ENTITIES, ENTITY_NAMES } from "#contract/tracker";
import { quickCheck } from "#lib/quick-check";

/** What clients send, and what they had better not. */
const VALUES = [
  ["", " ", "a", "x".repeat(201), "a".repeat(10_001), "2026-03-02", "2026-02-30", "07:30"],
  ["24:00", "2026-03-02T07:30:00Z", "2026-03-02T07:30:00.123+02:00", "2026-03-02T07:30", "YQ=="],
  ["upsert", "delete", "top3", "__proto__", "not an id", "é", -1, 0, 1, 1.5, 3, 6, 7, 1e6, 1e7],
  [2 ** 53, true, false, null, {}, [], [1], ["a"], [""], [null], { a: 1 }, { value: 1 }],
  [[{ library_id: "oats", grams: 60 }], [{ library_id: "oats", grams: -1 }], [{ grams: 1 }]],
  [[{ name: "Legs", weekday: 1, exercises: [{ sets: 3 }] }], [{ name: "Legs", day: 1 }]],
  [[{ name: "Squat", sets: [{ reps: 5, weight_kg: 60 }] }], [{ sets: [{ reps: 0.5 }] }]],
].flat();

const OBJECTS: z.ZodType[] = [
  Mutation,
  Encrypted,
  ...ENTITY_NAMES.flatMap((name) => ENTITIES[name].steps.map(({ schema }) => schema)),
];

/** Mostly values that fit, each field by itself, and now and then one that does not. */
function candidates(schema: z.ZodType): fc.Arbitrary<unknown> {
  const fields = schema instanceof z.ZodObject ? Object.entries<z.ZodType>(schema.shape) : [];
  const model = fields.map(([name, field]) => {
    const fitting = [undefined, ...VALUES].filter((value) => field.safeParse(value).success);
    const any = fc.constantFrom(...VALUES);
    return [name, fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...fitting) }, any)] as const;
  });
  const whole = fc.record({ ...Object.fromEntries(model), more: fc.option(fc.nat(), { freq: 1 }) });
  // As it comes from JSON: what is undefined is not there.
  const read = whole.map(({ more, ...rest }): unknown =>
    JSON.parse(JSON.stringify(more === null ? rest : { ...rest, ...(more === 0 && { more }) })),
  );
  return fc.oneof({ weight: 20, arbitrary: read }, fc.constantFrom<unknown>(...VALUES));
}

test("[SYN-65] the quick look takes nothing that the schema would refuse, and explains each no as it does", () => {
  for (const schema of OBJECTS) {
    const property = fc.property(candidates(schema), (value) => {
      expect(quickCheck(schema, value)).toEqual(schema.safeParse(value));
    });
    fc.assert(property, { numRuns: 400 });
  }
});

test("[SYN-65] what fits is taken without the schema's being asked", () => {
  const asked = { times: 0, taken: 0 };
  for (const schema of OBJECTS.filter((one) => one !== Encrypted)) {
    const slow = schema.safeParse.bind(schema);
    const counted = Object.assign(Object.create(schema), {
      safeParse: (value: unknown) => {
        asked.times++;
        return slow(value);
      },
    });
    for (const value of fc.sample(candidates(schema), 100)) {
      if (!slow(value).success) continue;
      asked.taken++;
      quickCheck(counted, value);
    }
  }
  expect(asked.taken).toBeGreaterThan(500);
  expect(asked.times).toBe(0);
});
