import type { Food, NutritionAdvice, PayloadOf } from "#sdk/sync";
import { amountsIn, amountsOf, type Serving } from "#web/tracker/items/nutrition";

type Own = PayloadOf<"meals">;
type Template = NutritionAdvice["item"];
type Planned = Template["meals"][number];

/** Of a food of which no usual portion is known. */
const GRAMS = 100;
/** Nobody weighs finer than that. */
const STEP = 5;
/** How far a usual portion is stretched or shrunk to reach the energy that is wished for. */
const LEAST = 0.25;
const MOST = 4;

/** How much of each food: usual portions, in the measure that brings the energy. */
function servingsOf(
  { foods }: Planned,
  known: ReadonlyMap<string, Food>,
  kcal: number | undefined,
): Serving[] {
  const usual = foods.flatMap(({ food_id }) => {
    const food = known.get(food_id);
    return food ? [{ food, grams: food.portion_g ?? GRAMS }] : [];
  });
  const energy = usual.reduce((sum, { food, grams }) => sum + amountsIn(food, grams).calories, 0);
  const wished = kcal === undefined || energy === 0 ? 1 : kcal / energy;
  const measure = Math.min(MOST, Math.max(LEAST, wished));
  return usual.map(({ food, grams }) => ({
    library_id: food.id,
    grams: Math.max(STEP, Math.round((grams * measure) / STEP) * STEP),
  }));
}

/** A template's meals as one's own, with foods that can be changed, and what they bring. */
export const ownMeals = (
  { item, targets }: Pick<NutritionAdvice, "item" | "targets">,
  known: ReadonlyMap<string, Food>,
): Own[] =>
  item.meals.map((meal) => {
    const kcal = targets ? (targets.kcal * meal.energy_percent) / 100 : undefined;
    const foods = servingsOf(meal, known, kcal);
    return { name: meal.name, foods, active: true, ...amountsOf(foods, known) };
  });
