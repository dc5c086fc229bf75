import { Food, Nutrient, Supplement } from "#contract/library";
import { NutritionTemplate } from "#contract/recommendations";
import { Exercise, Program } from "#contract/training";
import type { Shelf } from "#workers/library/shelf";

/** Where each library is, and what its items are made of. */

export const NUTRIENTS: Shelf<typeof Nutrient> = {
  kind: "nutrients",
  table: "nutrient_library",
  Item: Nutrient,
  columns: `"group", unit, daily_value, daily_value_is, upper_limit, upper_limit_of, description`,
  json: [],
};

export const SUPPLEMENTS: Shelf<typeof Supplement> = {
  kind: "supplements",
  table: "supplement_library",
  Item: Supplement,
  columns: `category, nutrient_id, dose_min, dose_max, dose_unit, upper_limit, times, timing,
    description, cautions`,
  json: ["times", "cautions"],
};

/** Where scanned products come from: found by their barcode, never by browsing. */
export const OPEN_FOOD_FACTS = "open-food-facts";

export const FOODS: Shelf<typeof Food> = {
  kind: "foods",
  table: "food_library",
  Item: Food,
  columns: `category, brand, diet, portion_name, portion_g, kcal, sugars_g,
    (SELECT json_group_array(allergen ORDER BY allergen) FROM food_allergens
      WHERE food_id = food_library.id) AS allergens,
    (SELECT json_group_object(nutrient_id, amount) FROM food_nutrients
      WHERE food_id = food_library.id) AS nutrients`,
  json: ["allergens", "nutrients"],
  hidden: `source <> '${OPEN_FOOD_FACTS}'`,
};

const muscles = (which: string) => `(SELECT json_group_array(muscle ORDER BY rowid)
    FROM exercise_muscles WHERE exercise_id = exercise_library.id AND ${which})`;

export const EXERCISES: Shelf<typeof Exercise> = {
  kind: "exercises",
  table: "exercise_library",
  Item: Exercise,
  columns: `category, level, force, mechanic, equipment, instructions,
    ${muscles("is_primary")} AS primary_muscles,
    ${muscles("NOT is_primary")} AS secondary_muscles,
    (SELECT json_group_array(area ORDER BY area) FROM exercise_loads
      WHERE exercise_id = exercise_library.id) AS loads`,
  json: ["instructions", "primary_muscles", "secondary_muscles", "loads"],
};

const overExercises = (what: string, join = "") => `
    (SELECT json_group_array(DISTINCT ${what} ORDER BY ${what}) FROM program_exercises AS p
      JOIN exercise_library AS e ON e.id = p.exercise_id ${join}
      WHERE p.program_id = program_templates.id)`;

export const PROGRAMS: Shelf<typeof Program> = {
  kind: "programs",
  table: "program_templates",
  Item: Program,
  columns: `goal, level, days_per_week, weeks, minutes, description, progression, cautions,
    ${overExercises("e.equipment")} AS equipment,
    ${overExercises("e.category")} AS categories,
    ${overExercises("l.area", "JOIN exercise_loads AS l ON l.exercise_id = e.id")} AS loads,
    (SELECT json_group_array(json_object('day', d.day, 'name', d.name, 'exercises', (
        SELECT json_group_array(json_object(
          'exercise_id', p.exercise_id, 'name', e.name, 'sets', p.sets, 'reps_min', p.reps_min,
          'reps_max', p.reps_max, 'seconds', p.seconds, 'rest_seconds', p.rest_seconds, 'loads', (
            SELECT json_group_array(area ORDER BY area) FROM exercise_loads AS l
            WHERE l.exercise_id = p.exercise_id)
        ) ORDER BY p.position)
        FROM program_exercises AS p JOIN exercise_library AS e ON e.id = p.exercise_id
        WHERE p.program_id = d.program_id AND p.day = d.day
      )) ORDER BY d.day)
      FROM program_days AS d WHERE d.program_id = program_templates.id) AS days`,
  json: ["cautions", "equipment", "categories", "loads", "days"],
};

export const NUTRITION: Shelf<typeof NutritionTemplate> = {
  kind: "nutrition",
  table: "nutrition_templates",
  Item: NutritionTemplate,
  columns: `goal, diet, style, energy_percent, protein_g_per_kg, fat_percent, meals_per_day,
    description, cautions,
    (SELECT json_group_array(DISTINCT a.allergen ORDER BY a.allergen)
      FROM nutrition_meal_foods AS f JOIN food_allergens AS a ON a.food_id = f.food_id
      WHERE f.template_id = nutrition_templates.id) AS allergens,
    (SELECT json_group_array(json_object(
        'name', m.name, 'energy_percent', m.energy_percent, 'foods', (
          SELECT json_group_array(json_object('food_id', food.id, 'name', food.name)
            ORDER BY f.position)
          FROM nutrition_meal_foods AS f JOIN food_library AS food ON food.id = f.food_id
          WHERE f.template_id = m.template_id AND f.meal = m.position
        )) ORDER BY m.position)
      FROM nutrition_meals AS m WHERE m.template_id = nutrition_templates.id) AS meals`,
  json: ["cautions", "allergens", "meals"],
};
