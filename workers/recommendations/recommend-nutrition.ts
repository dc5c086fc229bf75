import { z } from "zod";

import { Diet } from "#contract/library";
import type {
  NutritionRecommendations,
  NutritionTemplate,
  NutritionWish,
} from "#contract/recommendations";
import { NUTRITION } from "#workers/library/shelves";
import { allItems } from "#workers/recommendations/all-items";
import { bmi } from "#workers/recommendations/body";
import { about, both, type Facts } from "#workers/recommendations/facts";
import { judge, ranked } from "#workers/recommendations/judge";
import { rulesOf } from "#workers/recommendations/rules";
import { targetsFor } from "#workers/recommendations/targets";

/** The ways to eat that fit a wish best. Three questions of the database. */
export async function recommendNutrition(
  wish: NutritionWish,
  env: Env,
): Promise<z.infer<typeof NutritionRecommendations>> {
  const [rules, templates, avoided] = await Promise.all([
    rulesOf("nutrition", env),
    allItems(NUTRITION, env),
    foodsWith(wish.avoid, env),
  ]);
  const all = templates.flatMap((item) => {
    const judged = judge(rules, factsOf(item, wish));
    if (!judged) return [];
    return [
      {
        item: without(avoided, item),
        targets: targetsFor(item, wish)?.targets ?? null,
        ...judged,
        cautions: [...item.cautions, ...judged.cautions],
      },
    ];
  });
  return { recommendations: ranked(all).slice(0, wish.limit) };
}

const rank = (diet: Diet) => Diet.options.indexOf(diet);

/** Everything that a rule on nutrition may ask for. */
export function factsOf(item: NutritionTemplate, wish: NutritionWish): Facts {
  const { goal, diet, style, energy_percent, meals_per_day, allergens } = item;
  const targets = targetsFor(item, wish);
  return {
    ...about("asked", {
      goal: wish.goal,
      diet: wish.diet,
      diet_rank: rank(wish.diet),
      avoid: wish.avoid,
      meals_per_day: wish.meals_per_day,
      activity: wish.activity,
      preferences: wish.preferences,
      age_years: wish.body.age_years,
      bmi: bmi(wish.body),
    }),
    ...about("item", { goal, diet, style, energy_percent, meals_per_day, allergens }),
    ...about("item", {
      diet_rank: rank(diet),
      has_targets: targets !== undefined,
      is_floored: targets?.is_floored,
    }),
    ...about("shared", { allergens: both(allergens, wish.avoid) }),
  };
}

/** The foods that hold one of the allergens. */
async function foodsWith(allergens: string[], env: Env): Promise<Set<string>> {
  const query = `SELECT DISTINCT food_id FROM food_allergens
    WHERE allergen IN (SELECT value FROM json_each(?))`;
  const { results } = await env.DB.prepare(query).bind(JSON.stringify(allergens)).all();
  return new Set(
    z
      .array(z.object({ food_id: z.string() }))
      .parse(results)
      .map((row) => row.food_id),
  );
}

const without = (avoided: Set<string>, item: NutritionTemplate): NutritionTemplate => ({
  ...item,
  meals: item.meals.map((meal) => ({
    ...meal,
    foods: meal.foods.filter(({ food_id }) => !avoided.has(food_id)),
  })),
});
