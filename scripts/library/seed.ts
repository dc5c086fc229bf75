import { readFileSync } from "node:fs";
import { join } from "node:path";

import type { z } from "zod";

import { parseCsv } from "#scripts/library/csv";
import type { Item, Load, Row } from "#scripts/library/load";
import {
  ConditionRow,
  ExerciseRow,
  FoodRow,
  NutrientRow,
  NutritionMealRow,
  NutritionRow,
  ProgramDayRow,
  ProgramExerciseRow,
  ProgramRow,
  RuleRow,
  SupplementRow,
} from "#scripts/library/seed-rows";
import { ROOT } from "#scripts/worker-bundle";

/** The libraries that come with Sideline: d1-migrations/seed, one file a table. */
export function seedLibrary(): Load {
  return {
    source: "sideline",
    licence: "CC0-1.0",
    items: {
      nutrients: nutrients(),
      foods: foods(),
      supplements: supplements(),
      exercises: exercises(),
      programs: programs(),
      nutrition: nutrition(),
    },
    tables: {
      recommendation_rules: read("recommendation_rules", RuleRow),
      recommendation_conditions: read("recommendation_conditions", ConditionRow),
    },
  };
}

/** A file's lines. Throws with file, line and field where one does not fit. */
function read<T extends z.ZodType>(name: string, schema: T): z.infer<T>[] {
  const path = join("d1-migrations", "seed", `${name}.csv`);
  return parseCsv(readFileSync(join(ROOT, path), "utf8")).map((row, i) => {
    const { data, error } = schema.safeParse(row);
    if (error) throw new Error(`${path}, record ${i + 1}: ${error.message}`);
    return data;
  });
}

type Named = { id: string; name: string; aliases?: string[] };

function itemOf({ id, name, aliases = [] }: Named, rest: Pick<Item, "keywords" | "fields">): Item {
  return { id, name, aliases, source_id: id, parts: {}, ...rest };
}

const nutrients = (): Item[] =>
  read("nutrients", NutrientRow).map(({ id, name, aliases, ...fields }) =>
    itemOf({ id, name, aliases }, { keywords: fields.group, fields }),
  );

const foods = (): Item[] =>
  read("foods", FoodRow).map((row) => {
    const { id, name, aliases, allergens, ...rest } = row;
    const { category, diet, portion_name, portion_g, kcal, sugars_g, ...amounts } = rest;
    const fields = { category, brand: null, diet, portion_name, portion_g, kcal, sugars_g };
    return {
      ...itemOf({ id, name, aliases }, { keywords: category, fields }),
      parts: {
        food_nutrients: Object.entries(amounts).flatMap(([nutrient_id, amount]) =>
          amount === null ? [] : [{ nutrient_id, amount }],
        ),
        food_allergens: allergens.map((allergen) => ({ allergen })),
      },
    };
  });

const supplements = (): Item[] =>
  read("supplements", SupplementRow).map(({ id, name, aliases, ...fields }) =>
    itemOf({ id, name, aliases }, { keywords: fields.category, fields }),
  );

const exercises = (): Item[] =>
  read("exercises", ExerciseRow).map((row) => {
    const { id, name, aliases, primary_muscles, secondary_muscles, loads, ...fields } = row;
    const keywords = [fields.category, fields.equipment, ...primary_muscles].join(" ");
    return {
      ...itemOf({ id, name, aliases }, { keywords, fields }),
      parts: {
        exercise_muscles: [
          ...primary_muscles.map((muscle) => ({ muscle, is_primary: true })),
          ...secondary_muscles.map((muscle) => ({ muscle, is_primary: false })),
        ],
        exercise_loads: loads.map((area) => ({ area })),
      },
    };
  });

function programs(): Item[] {
  const days = read("program_days", ProgramDayRow);
  const steps = read("program_exercises", ProgramExerciseRow);
  return read("program_templates", ProgramRow).map(({ id, name, ...fields }) => ({
    ...itemOf({ id, name }, { keywords: `${fields.goal} ${fields.level}`, fields }),
    parts: {
      program_days: without("program_id", id, days),
      program_exercises: without("program_id", id, steps),
    },
  }));
}

function nutrition(): Item[] {
  const meals = read("nutrition_meals", NutritionMealRow);
  return read("nutrition_templates", NutritionRow).map(({ id, name, ...fields }) => {
    const own = meals.filter(({ template_id }) => template_id === id);
    return {
      ...itemOf({ id, name }, { keywords: `${fields.goal} ${fields.diet}`, fields }),
      parts: {
        nutrition_meals: own.map(({ template_id: _, foods: __, ...meal }) => meal),
        nutrition_meal_foods: own.flatMap(({ position: meal, foods: ids }) =>
          ids.map((food_id, i) => ({ meal, position: i + 1, food_id })),
        ),
      },
    };
  });
}

/** The rows of one item, without its id. */
const without = (column: string, id: string, rows: Row[]): Row[] =>
  rows.flatMap(({ [column]: owner, ...row }) => (owner === id ? [row] : []));
