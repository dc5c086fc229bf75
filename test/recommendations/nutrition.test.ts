import { env } from "cloudflare:workers";
import fc from "fast-check";
import { expect, test } from "vitest";

import { Allergen, Diet } from "#contract/library";
import {
  Activity,
  NutritionGoal,
  NutritionRecommendations,
  NutritionStyle,
  NutritionWish,
} from "#contract/recommendations";
import { countQueries } from "#test/support/count-queries";
import { loadLibrary } from "#test/support/library";
import { registered } from "#test/support/people";
import { FOODS, NUTRITION } from "#workers/library/shelves";
import { allItems } from "#workers/recommendations/all-items";
import { holds } from "#workers/recommendations/holds";
import { factsOf, recommendNutrition } from "#workers/recommendations/recommend-nutrition";
import { rulesOf } from "#workers/recommendations/rules";

await loadLibrary();

const MAN = { sex: "male", age_years: 30, height_cm: 180, weight_kg: 80 } as const;

const recommended = async (wish: object) =>
  (await recommendNutrition(NutritionWish.parse({ goal: "maintain", limit: 10, ...wish }), env))
    .recommendations;

const bodies = fc.record(
  {
    sex: fc.constantFrom("female", "male"),
    age_years: fc.integer({ min: 13, max: 110 }),
    height_cm: fc.integer({ min: 100, max: 250 }),
    weight_kg: fc.integer({ min: 30, max: 350 }),
  },
  { requiredKeys: [] },
);
const wishes = fc.record(
  {
    goal: fc.constantFrom(...NutritionGoal.options),
    diet: fc.constantFrom(...Diet.options),
    avoid: fc.subarray([...Allergen.options]),
    meals_per_day: fc.integer({ min: 1, max: 8 }),
    activity: fc.constantFrom(...Activity.options),
    preferences: fc.subarray([...NutritionStyle.options]),
    body: bodies,
  },
  { requiredKeys: ["goal"] },
);

test("[LIB-31] the template made for goal and diet comes first, and says so", async () => {
  const ann = await registered();
  const wish = { goal: "build_muscle", diet: "vegetarian", meals_per_day: 4 };
  const { data } = await ann.post("/recommendations/nutrition", wish);
  const [best] = NutritionRecommendations.parse(data).recommendations;
  expect(best).toMatchObject({ item: { id: "vegetarian-muscle" }, targets: null });
  expect(best!.reasons).toEqual([
    { rule_id: "nutrition-goal", text: "Made for your goal: build muscle." },
    { rule_id: "nutrition-diet-exact", text: "Planned for your diet: vegetarian." },
    { rule_id: "nutrition-meals", text: "Comes in your 4 meals a day." },
  ]);
});

test("[LIB-34] whatever is wished, nothing is recommended that the diet leaves out, and there is something", async () => {
  const foods = new Map((await allItems(FOODS, env)).map((food) => [food.id, food]));
  const property = fc.asyncProperty(wishes, async (wish) => {
    const all = await recommended(wish);
    expect(all.length).toBeGreaterThan(0);
    const diet = Diet.options.indexOf(wish.diet ?? "omnivore");
    for (const { item } of all) {
      for (const { food_id } of item.meals.flatMap((meal) => meal.foods)) {
        const food = foods.get(food_id)!;
        expect(Diet.options.indexOf(food.diet!)).toBeLessThanOrEqual(diet);
        expect(food.allergens.filter((each) => wish.avoid?.includes(each))).toEqual([]);
      }
    }
    expect(await recommended(wish)).toEqual(all);
  });
  await fc.assert(property, { numRuns: 40, seed: 5 });
});

test("[LIB-34] foods to be avoided are left out of meals, which is said and costs the template points", async () => {
  const [template] = (await recommended({ diet: "vegetarian", avoid: ["milk"] })).filter(
    ({ item }) => item.id === "vegetarian-balance",
  );
  expect(template!.item.meals[2]!.foods.map(({ food_id }) => food_id)).toEqual([
    "whole-wheat-pasta",
    "spinach",
  ]);
  expect(template!.reasons).toContainEqual({
    rule_id: "nutrition-avoid-some",
    text: "Foods with milk are left out of its meals.",
  });
  expect(template!.cautions).toContain("Food labels decide: check each product for milk.");
});

test("[LIB-35] targets follow Mifflin and St Jeor, and their parts add up", async () => {
  const [best] = await recommended({ body: MAN, activity: "moderate" });
  // 1,780 kcal at rest, times 1.55; 1.2 g of protein for each kilogram; 30 % fat.
  expect(best).toMatchObject({
    item: { id: "balanced-maintenance" },
    targets: { kcal: 2759, protein_g: 96, fat_g: 92, carbs_g: 387 },
  });
  const property = fc.asyncProperty(wishes, async (wish) => {
    for (const { targets } of await recommended(wish)) {
      if (!targets) continue;
      const sum = 4 * targets.protein_g + 9 * targets.fat_g + 4 * targets.carbs_g;
      expect(Math.abs(sum - targets.kcal)).toBeLessThanOrEqual(10);
      expect(4 * targets.protein_g).toBeLessThanOrEqual(0.36 * targets.kcal);
      expect(Math.min(...Object.values(targets))).toBeGreaterThan(0);
    }
  });
  await fc.assert(property, { numRuns: 60, seed: 5 });
});

test("[LIB-35] without all of sex, age, height, weight and activity there are no targets", async () => {
  for (const missing of Object.keys(MAN)) {
    const body = { ...MAN, [missing]: undefined };
    const all = await recommended({ body, activity: "light" });
    expect(all.filter(({ targets }) => targets !== null)).toEqual([]);
  }
  expect((await recommended({ body: MAN })).every(({ targets }) => targets === null)).toBe(true);
});

test("[LIB-35] nobody is told to eat less than they spend at rest", async () => {
  const body = { sex: "female", age_years: 40, height_cm: 165, weight_kg: 60 };
  const all = await recommended({ goal: "lose_fat", body, activity: "sedentary" });
  const light = all.filter(({ item }) => item.energy_percent < 100);
  expect(light.length).toBeGreaterThan(2);
  for (const { targets, cautions } of light) {
    expect(targets!.kcal).toBe(1270); // 600 + 1031.25 - 200 - 161
    expect(cautions.some((text) => text.includes("raised to what your body spends"))).toBe(true);
  }
});

test("[LIB-35] minors and people of low weight get no deficit, and are sent to those who know", async () => {
  const wish = { goal: "lose_fat", activity: "moderate" };
  const minor = await recommended({ ...wish, body: { ...MAN, age_years: 16 } });
  const thin = await recommended({ ...wish, body: { ...MAN, weight_kg: 55 } });
  for (const { item, cautions } of [...minor, ...thin]) {
    expect(item.energy_percent).toBeGreaterThanOrEqual(100);
    expect(cautions.some((text) => text.includes("doctor or dietitian"))).toBe(true);
  }
  expect(minor.map(({ targets }) => targets)).toEqual(minor.map(() => null));
  expect(thin.every(({ targets }) => targets !== null)).toBe(true);
});

test("[LIB-33] every rule on nutrition applies to somebody", async () => {
  const [rules, templates] = [await rulesOf("nutrition", env), await allItems(NUTRITION, env)];
  const cases = fc
    .sample(wishes, { numRuns: 500, seed: 5 })
    .flatMap((wish) => templates.map((item) => factsOf(item, NutritionWish.parse(wish))));
  const dead = rules.filter(
    ({ conditions }) => !cases.some((facts) => conditions.every((each) => holds(each, facts))),
  );
  expect(rules.length).toBeGreaterThan(12);
  expect(dead.map(({ id }) => id)).toEqual([]);
});

test("[LIB-36] recommending asks the database three times, only reading", async () => {
  const { counting, queries } = countQueries();
  const wish = { goal: "maintain", avoid: Allergen.options, body: MAN };
  await recommendNutrition(NutritionWish.parse(wish), counting);
  expect(queries).toHaveLength(3);
  for (const query of queries) expect(query.trim()).toMatch(/^SELECT/);
});
