import { expect, test } from "vitest";
import { z } from "zod";

import { parseCsv } from "#scripts/library/csv";
import type { Item, Kind } from "#scripts/library/load";
import { seedLibrary } from "#scripts/library/seed";

const seed = seedLibrary();
const all = (kind: Kind): Item[] => seed.items[kind]!;
const byId = (kind: Kind) => new Map(all(kind).map((item) => [item.id, item]));

const Amounts = z.array(z.object({ nutrient_id: z.string(), amount: z.number() }));
const amountsOf = ({ parts }: Item) =>
  new Map(Amounts.parse(parts["food_nutrients"]).map((row) => [row.nutrient_id, row.amount]));
const number = (value: unknown) => z.number().parse(value);

test("[LIB-1] the libraries that come with Sideline are large enough to start with", () => {
  const counts = Object.entries(seed.items).map(([kind, items]) => [kind, items.length] as const);
  expect(Object.fromEntries(counts)).toEqual({
    nutrients: 35,
    foods: 101,
    supplements: 43,
    exercises: 130,
    programs: 10,
    nutrition: 12,
  });
  for (const [kind] of counts) {
    const ids = all(kind as Kind).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test("[LIB-2] a food's energy follows from what it is made of, within what sources differ by", () => {
  const deviations = all("foods").map((food) => {
    const amount = (id: string) => amountsOf(food).get(id) ?? 0;
    const fiber = amount("dietary-fiber");
    const rest = amount("total-carbohydrate") - fiber;
    // Fiber brings between nothing and what other carbohydrate does.
    const least = 4 * amount("protein") + 9 * amount("total-fat") + 4 * rest;
    const kcal = number(food.fields["kcal"]);
    const gap = Math.max(least - kcal, kcal - (least + 4 * fiber), 0);
    expect(gap, food.id).toBeLessThanOrEqual(Math.max(5, 0.1 * kcal));
    return gap / Math.max(kcal, 10);
  });
  const mean = deviations.reduce((sum, each) => sum + each, 0) / deviations.length;
  expect(mean).toBeLessThan(0.03);
});

test("[LIB-2] the parts of a food fit into it, and into each other", () => {
  for (const food of all("foods")) {
    const amounts = amountsOf(food);
    const amount = (id: string) => amounts.get(id) ?? 0;
    const grams = amount("protein") + amount("total-fat") + amount("total-carbohydrate");
    expect(grams, food.id).toBeLessThanOrEqual(101);
    expect(amount("saturated-fat"), food.id).toBeLessThanOrEqual(amount("total-fat"));
    expect(amount("dietary-fiber"), food.id).toBeLessThanOrEqual(amount("total-carbohydrate"));
    const minerals = ["sodium", "potassium", "calcium", "magnesium", "phosphorus"];
    const milligrams = minerals.reduce((sum, id) => sum + amount(id), 0);
    expect(milligrams / 1000, food.id).toBeLessThan(10);
    expect(amounts.size, food.id).toBeGreaterThan(10);
  }
});

test("[LIB-2] what is vegan holds nothing of animals, and what is vegetarian no meat", () => {
  for (const food of all("foods")) {
    const allergens = z
      .array(z.object({ allergen: z.string() }))
      .parse(food.parts["food_allergens"]);
    const held = allergens.map(({ allergen }) => allergen);
    const { diet, category } = food.fields;
    if (diet === "vegan") {
      for (const animal of ["milk", "eggs", "fish", "shellfish"])
        expect(held).not.toContain(animal);
      expect(amountsOf(food).get("cholesterol") ?? 0, food.id).toBe(0);
    }
    if (diet === "vegan" || diet === "vegetarian") expect(["meat", "fish"]).not.toContain(category);
    if (category === "dairy") expect(held, food.id).toContain("milk");
    if (category === "egg") expect(held, food.id).toContain("eggs");
  }
});

test("[LIB-3] supplements stay below what is tolerable, in the unit of their nutrient, and warn", () => {
  const nutrients = byId("nutrients");
  for (const { id, fields } of all("supplements")) {
    const { nutrient_id, dose_min, dose_max, dose_unit, upper_limit, cautions } = fields;
    expect(number(dose_min), id).toBeLessThanOrEqual(number(dose_max));
    if (upper_limit !== null) expect(number(dose_max), id).toBeLessThanOrEqual(number(upper_limit));
    expect(z.array(z.string()).parse(cautions).length, id).toBeGreaterThan(0);
    if (nutrient_id === null) continue;
    const nutrient = nutrients.get(String(nutrient_id))!;
    expect(dose_unit, id).toBe(nutrient.fields["unit"]);
    if (upper_limit !== null) expect(upper_limit, id).toBe(nutrient.fields["upper_limit"]);
  }
});

test("[LIB-3] programs use exercises of the library on each of their days, repetitions or seconds", () => {
  const exercises = byId("exercises");
  const Steps = z.array(
    z.object({
      day: z.int(),
      position: z.int(),
      exercise_id: z.string(),
      reps_min: z.int().nullable(),
      reps_max: z.int().nullable(),
      seconds: z.int().nullable(),
    }),
  );
  for (const { id, fields, parts } of all("programs")) {
    const steps = Steps.parse(parts["program_exercises"]);
    const days = [...new Set(steps.map(({ day }) => day))];
    expect(days, id).toEqual(
      Array.from({ length: number(fields["days_per_week"]) }, (_, i) => i + 1),
    );
    expect(parts["program_days"], id).toHaveLength(days.length);
    for (const { exercise_id, reps_min, reps_max, seconds } of steps) {
      expect(exercises.has(exercise_id), exercise_id).toBe(true);
      expect(reps_min === null, id).toBe(seconds !== null);
      if (reps_min !== null) expect(reps_min).toBeLessThanOrEqual(reps_max!);
    }
  }
});

test("[LIB-3] nutrition templates use foods that their diet allows, and share out the whole day", () => {
  const foods = byId("foods");
  const diets = ["vegan", "vegetarian", "pescatarian", "omnivore"];
  for (const { id, fields, parts } of all("nutrition")) {
    const meals = z.array(z.object({ energy_percent: z.number() })).parse(parts["nutrition_meals"]);
    expect(meals, id).toHaveLength(number(fields["meals_per_day"]));
    expect(
      meals.reduce((sum, { energy_percent }) => sum + energy_percent, 0),
      id,
    ).toBe(100);
    const used = z.array(z.object({ food_id: z.string() })).parse(parts["nutrition_meal_foods"]);
    for (const { food_id } of used) {
      const diet = diets.indexOf(String(foods.get(food_id)!.fields["diet"]));
      expect(diet, `${food_id} in ${id}`).toBeLessThanOrEqual(
        diets.indexOf(String(fields["diet"])),
      );
    }
  }
});

test("[LIB-4] seed files may quote commas, quotes and line breaks, and say where they are wrong", () => {
  expect(parseCsv('a,b\n1,"x, ""y""\nz"\n,\n')).toEqual([
    { a: "1", b: 'x, "y"\nz' },
    { a: "", b: "" },
  ]);
  expect(() => parseCsv("a,b\n1,2,3\n")).toThrow("Record 1 has 3 fields, not 2");
  expect(() => parseCsv('a\n"x"y\n')).toThrow("A quote is out of place");
});
