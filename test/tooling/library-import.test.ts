import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { expect, test } from "vitest";

import { foodDataCentral } from "#scripts/library/formats/fooddata-central";
import { freeExerciseDb } from "#scripts/library/formats/free-exercise-db";
import { requireUnique } from "#scripts/library/require-unique";
import { withDatabase } from "#scripts/local-server";
import { ROOT } from "#scripts/worker-bundle";

/** As the files look, cut short. */
const EXERCISES = [
  {
    name: "3/4 Sit-Up",
    force: "pull",
    level: "beginner",
    mechanic: "compound",
    equipment: "body only",
    primaryMuscles: ["abdominals"],
    secondaryMuscles: [],
    instructions: ["Lie down on the floor.", "Sit up three quarters of the way."],
    category: "strength",
    images: ["3_4_Sit-Up/0.jpg"],
    id: "3_4_Sit-Up",
  },
  {
    name: "Cross-Body Stretch",
    force: null,
    level: "expert",
    mechanic: null,
    equipment: null,
    primaryMuscles: ["lower back"],
    secondaryMuscles: ["lower back", "lats"],
    instructions: ["Hold."],
    category: "olympic weightlifting",
    images: [],
    id: "Cross_Body_Stretch",
    alternateNames: ["CBS"],
  },
];

const nutrient = (number: string, name: string, unitName: string, amount?: number) => ({
  type: "FoodNutrient",
  id: Number(number) + 1_000_000,
  nutrient: { id: 1000 + Number(number), number, name, rank: 600, unitName },
  ...(amount !== undefined && { amount }),
});

const HUMMUS = {
  foodClass: "FinalFood",
  description: "Hummus, commercial",
  dataType: "Foundation",
  ndbNumber: 16158,
  fdcId: 321358,
  publicationDate: "4/1/2019",
  foodCategory: { description: "Legumes and Legume Products" },
  foodNutrients: [
    nutrient("203", "Protein", "g", 7.35),
    nutrient("204", "Total lipid (fat)", "g", 17.1),
    nutrient("205", "Carbohydrate, by difference", "g", 14.9),
    nutrient("957", "Energy (Atwater General Factors)", "kcal", 243),
    nutrient("958", "Energy (Atwater Specific Factors)", "kcal", 229),
    nutrient("307", "Sodium, Na", "mg", 438),
    nutrient("317", "Selenium, Se", "µg", 4.2),
    nutrient("318", "Vitamin A, IU", "IU", 30),
    nutrient("312", "Copper, Cu", "µg", 410),
    nutrient("605", "Fatty acids, total trans", "g", 0.1),
    nutrient("401", "Vitamin C, total ascorbic acid", "mg"),
  ],
  foodPortions: [
    { id: 118, gramWeight: 0, amount: 1 },
    {
      id: 119,
      measureUnit: { id: 1001, name: "tablespoon", abbreviation: "tbsp" },
      modifier: "heaped",
      gramWeight: 33.9,
      amount: 2,
    },
  ],
};

test("[LIB-7] exercises of free-exercise-db become exercises of the library", () => {
  const { source, licence, items } = freeExerciseDb(EXERCISES);
  expect([source, licence]).toEqual(["free-exercise-db", "Unlicense"]);
  const [sitUp, stretch] = items.exercises!;
  expect(sitUp).toMatchObject({
    id: "free-exercise-db-3-4-sit-up",
    source_id: "3_4_Sit-Up",
    name: "3/4 Sit-Up",
    fields: { equipment: "body_only", force: "pull", mechanic: "compound", level: "beginner" },
    parts: { exercise_muscles: [{ muscle: "abdominals", is_primary: true }] },
  });
  expect(stretch).toMatchObject({
    aliases: ["CBS"],
    fields: { category: "olympic_weightlifting", equipment: "other", force: null, mechanic: null },
  });
  expect(stretch!.parts["exercise_muscles"]).toEqual([
    { muscle: "lower_back", is_primary: true },
    { muscle: "lats", is_primary: false },
  ]);
});

test("[LIB-7] foods of FoodData Central become foods of the library, in its units", () => {
  const { source, items } = foodDataCentral({ FoundationFoods: [HUMMUS] });
  expect(source).toBe("usda-foundation");
  const [hummus] = items.foods!;
  expect(hummus).toMatchObject({
    id: "usda-foundation-16158",
    source_id: "321358",
    fields: {
      category: "legumes_and_legume_products",
      diet: null,
      portion_name: "2 tablespoon, heaped",
      portion_g: 33.9,
      kcal: 229,
      sugars_g: null,
    },
  });
  expect(hummus!.parts["food_nutrients"]).toEqual([
    { nutrient_id: "protein", amount: 7.35 },
    { nutrient_id: "total-fat", amount: 17.1 },
    { nutrient_id: "total-carbohydrate", amount: 14.9 },
    { nutrient_id: "sodium", amount: 438 },
    { nutrient_id: "copper", amount: 0.41 },
    { nutrient_id: "selenium", amount: 4.2 },
  ]);
});

test("[LIB-7] each dataset is a source of its own, and ids outlive releases", () => {
  const survey = {
    ...HUMMUS,
    ndbNumber: undefined,
    foodCategory: undefined,
    foodCode: "41205070",
    wweiaFoodCategory: { wweiaFoodCategoryDescription: "Beans, peas, legumes" },
    foodPortions: [{ portionDescription: "1 bowl", modifier: "10205", gramWeight: 240 }],
  };
  const [one] = foodDataCentral({ SurveyFoods: [survey] }).items.foods!;
  expect(one).toMatchObject({
    id: "usda-survey-41205070",
    fields: { category: "beans_peas_legumes", portion_name: "1 bowl" },
  });
  const [later] = foodDataCentral({ SRLegacyFoods: [{ ...HUMMUS, fdcId: 999 }] }).items.foods!;
  expect(later).toMatchObject({ id: "usda-sr-legacy-16158", source_id: "999" });
});

test("[LIB-8] what is not of the format, or not one item an id, is refused", () => {
  expect(() => freeExerciseDb([{ ...EXERCISES[0], level: "godlike" }])).toThrow("level");
  expect(() => freeExerciseDb({ exercises: EXERCISES })).toThrow("expected array");
  expect(() => foodDataCentral({ BrandedFoods: [] })).toThrow("found by their barcodes");
  expect(() => foodDataCentral({})).toThrow("none of FoundationFoods");
  expect(() => requireUnique(freeExerciseDb([]))).toThrow("no items");
  expect(() => requireUnique(freeExerciseDb([EXERCISES[0], EXERCISES[0]]))).toThrow("Two items");
});

test("[LIB-6] [LIB-8] the operator's command loads a file into the local state, and says what it did", async () => {
  const dir = mkdtempSync(join(tmpdir(), "sideline-"));
  const file = join(dir, "exercises.json");
  writeFileSync(file, JSON.stringify(EXERCISES));
  const run = (...args: string[]) =>
    execFileSync(process.execPath, [join(ROOT, "scripts", "import-library.ts"), ...args], {
      encoding: "utf8",
      stdio: "pipe",
      env: { ...process.env, STATE_DIR: dir, PORT: "65011" },
    });
  const format = ["--format", "free-exercise-db"];
  expect(run(...format, file)).toContain("2 exercises of free-exercise-db: loaded");
  expect(run(...format, file)).toContain("nothing to do");
  expect(() => run("--format", "fdc", file)).toThrow("expected record");
  expect(() => run(file)).toThrow("Usage: npm run library:import");

  const place = { dir, port: 65011, url: "" };
  await withDatabase(place, async (db) => {
    const query = "SELECT source, count(*) AS n FROM exercise_library GROUP BY source";
    const { results } = await db.prepare(query).all();
    expect(results).toEqual([
      { source: "free-exercise-db", n: 2 },
      { source: "sideline", n: 130 },
    ]);
  });
});
