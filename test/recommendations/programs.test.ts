import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";

import { ProgramRecommendations, ProgramWish } from "#contract/recommendations";
import { BodyArea, Equipment, ExerciseCategory, Level, ProgramGoal } from "#contract/training";
import { ask } from "#test/support/ask";
import { countQueries } from "#test/support/count-queries";
import { loadLibrary } from "#test/support/library";
import { registered } from "#test/support/people";
import { PROGRAMS } from "#workers/library/shelves";
import { allItems } from "#workers/recommendations/all-items";
import { holds } from "#workers/recommendations/holds";
import { factsOf, recommendPrograms } from "#workers/recommendations/recommend-programs";
import { rulesOf } from "#workers/recommendations/rules";

await loadLibrary();

const WISH = { goal: "build_muscle", level: "intermediate", days_per_week: 4 };

const recommended = async (wish: object) =>
  (await recommendPrograms(ProgramWish.parse({ ...WISH, ...wish }), env)).recommendations;

const some = <T extends string>(options: readonly T[]) => fc.subarray([...options]);
const wishes = fc.record(
  {
    goal: fc.constantFrom(...ProgramGoal.options),
    level: fc.constantFrom(...Level.options),
    days_per_week: fc.integer({ min: 1, max: 7 }),
    minutes_per_session: fc.integer({ min: 10, max: 240 }),
    equipment: some(Equipment.options),
    limits: some(BodyArea.options),
    preferences: some(ExerciseCategory.options),
    body: fc.record({ age_years: fc.integer({ min: 13, max: 110 }) }),
    limit: fc.constant(10),
  },
  { requiredKeys: ["goal", "level", "days_per_week", "limit"] },
);

test("[LIB-30] recommendations are for people whose phone or e-mail address is verified", async () => {
  const ann = await registered();
  for (const [kind, wish] of [
    ["programs", WISH],
    ["nutrition", { goal: "maintain" }],
  ] as const) {
    const url = `/api/v1/recommendations/${kind}`;
    expect(await ask("POST", url, wish)).toMatchObject({ status: 401 });
    const authorization = `Bearer ${await ann.token({ phone: undefined })}`;
    expect(await ask("POST", url, wish, { authorization })).toMatchObject({
      status: 403,
      error: { code: "EMAIL_NOT_VERIFIED" },
    });
    expect(await ann.post(`/recommendations/${kind}`, wish)).toMatchObject({ status: 200 });
  }
});

test("[LIB-31] the program made for goal, level and days comes first, and says so", async () => {
  const ann = await registered();
  const { data } = await ann.post("/recommendations/programs", WISH);
  const [best, next] = ProgramRecommendations.parse(data).recommendations;
  expect(best!.item.id).toBe("upper-lower-split");
  expect(best!.score).toBeGreaterThan(next!.score);
  expect(best!.reasons).toEqual([
    { rule_id: "program-goal", text: "Made for your goal: build muscle." },
    { rule_id: "program-level", text: "Fits your level: intermediate." },
    { rule_id: "program-days-all", text: "Uses all of your 4 days." },
  ]);
});

test("[LIB-31] a score is the sum of the points of the rules that are named, best first", async () => {
  const points = new Map(
    (await rulesOf("programs", env)).map((rule) => [rule.id, rule.points] as const),
  );
  const property = fc.asyncProperty(wishes, async (wish) => {
    const all = await recommended(wish);
    for (const { score, reasons } of all) {
      expect(score).toBe(reasons.reduce((sum, { rule_id }) => sum + points.get(rule_id)!, 0));
      for (const { text } of reasons) expect(text).not.toMatch(/[{}_]|undefined|: \.|, \./);
    }
    const places = all.map(({ score, item }) => [-score, item.id] as const);
    expect(places).toEqual(places.toSorted(([a, x], [b, y]) => a - b || (x < y ? -1 : 1)));
    expect(await recommended(wish)).toEqual(all);
  });
  await fc.assert(property, { numRuns: 40, seed: 5 });
});

test("[LIB-32] nothing is recommended that needs equipment which is not there", async () => {
  const property = fc.asyncProperty(wishes, some(Equipment.options), async (wish, equipment) => {
    const there = new Set<string>([...equipment, "body_only"]);
    for (const { item } of await recommended({ ...wish, equipment })) {
      expect(item.equipment.filter((each) => !there.has(each))).toEqual([]);
    }
  });
  await fc.assert(property, { numRuns: 40, seed: 5 });
  const bare = await recommended({ equipment: [] });
  expect(bare.map(({ item }) => item.id).toSorted()).toEqual([
    "bodyweight-start",
    "mobility-and-core",
    "run-to-5k",
  ]);
});

test("[LIB-32] what loads a part to be spared sinks, and warns", async () => {
  const free = await recommended({ limit: 10 });
  const sparing = await recommended({ limit: 10, limits: ["knees", "neck"] });
  const score = (all: typeof free, id: string) => all.find(({ item }) => item.id === id)!.score;
  for (const { item, cautions, reasons } of sparing) {
    const loads = item.loads.includes("knees");
    const change = score(sparing, item.id) - score(free, item.id);
    expect(change, item.id).toBe(loads || item.loads.includes("neck") ? -35 : 10);
    expect(cautions.some((text) => text.includes("Ask a professional"))).toBe(change < 0);
    if (loads) expect(reasons.some(({ text }) => text.includes("knees"))).toBe(true);
  }
});

test("[LIB-32] a caution names the exercises that load what is to be spared", async () => {
  const all = await recommended({ level: "beginner", limits: ["wrists"], limit: 10 });
  const start = all.find(({ item }) => item.id === "bodyweight-start")!;
  expect(start.cautions).toEqual([
    "Swap what loads your wrists: Incline push-up, Push-up. Ask a professional before you train around pain.",
  ]);
});

test("[LIB-32] cautions of the program and of the rules are passed on", async () => {
  const [best] = await recommended({
    goal: "gain_strength",
    level: "beginner",
    days_per_week: 3,
    body: { age_years: 16 },
  });
  expect(best!.item.id).toBe("barbell-strength-base");
  expect(best!.cautions).toEqual([
    "Learn the lifts with an empty bar first, best with someone who watches.",
    "Under 18, train with someone who can teach the movements.",
  ]);
});

test("[LIB-33] every rule on programs applies to somebody", async () => {
  const [rules, programs] = [await rulesOf("programs", env), await allItems(PROGRAMS, env)];
  const sample = fc.sample(wishes, { numRuns: 500, seed: 5 });
  const cases = sample.flatMap((wish) =>
    programs.map((program) => factsOf(program, ProgramWish.parse(wish))),
  );
  const dead = rules.filter(
    ({ conditions }) => !cases.some((facts) => conditions.every((each) => holds(each, facts))),
  );
  expect(rules.length).toBeGreaterThan(15);
  expect(dead.map(({ id }) => id)).toEqual([]);
});

test("[LIB-36] a wish out of bounds is refused", async () => {
  const ann = await registered();
  const wrong = [
    { goal: "fame" },
    { days_per_week: 0 },
    { days_per_week: 8 },
    { minutes_per_session: 9 },
    { limits: Array.from({ length: 21 }, () => "knees") },
    { limit: 11 },
    { body: { age_years: 12 } },
    { body: { weight_kg: 351 } },
    { diagnosis: "none" },
  ];
  for (const change of wrong) {
    const answer = await ann.post("/recommendations/programs", { ...WISH, ...change });
    expect(answer).toMatchObject({ status: 422, error: { code: "VALIDATION_ERROR" } });
  }
});

test("[LIB-36] recommending asks the database twice, only reading", async () => {
  const { counting, queries } = countQueries();
  await recommendPrograms(ProgramWish.parse(WISH), counting);
  expect(queries).toHaveLength(2);
  for (const query of queries) expect(query.trim()).toMatch(/^SELECT/);
});
