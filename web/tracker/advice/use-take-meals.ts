import { useQueryClient } from "@tanstack/react-query";

import { useEntity, useSideline, useTracker } from "#sdk/react";
import { type Food, type NutritionAdvice, newId } from "#sdk/sync";
import { ownMeals } from "#web/tracker/advice/own-meals";
import { mealsOf } from "#web/tracker/day/planned";
import { keep } from "#web/tracker/library/kept";
import { SHELVES } from "#web/tracker/library/shelves";
import { itemKey } from "#web/tracker/library/use-items";
import { positionAfter } from "#web/tracker/order/position";

/**
 * Makes a template's meals one's own, in the place of those that one has: these are put aside, with
 * what was eaten of them. One action, undone as one.
 */
export function useTakeMeals(): (advice: NutritionAdvice) => Promise<void> {
  const tracker = useTracker();
  const { rest } = useSideline();
  const queries = useQueryClient();
  const { rows } = useEntity("meals");

  /** The library tells what each food brings. */
  async function fetchFoods(advice: NutritionAdvice): Promise<Map<string, Food>> {
    const ids = new Set(advice.item.meals.flatMap(({ foods }) => foods.map((one) => one.food_id)));
    const foods = await Promise.all(
      [...ids].map((id) =>
        queries.fetchQuery({
          queryKey: itemKey("foods", id),
          queryFn: () => SHELVES.foods.item(rest, id),
        }),
      ),
    );
    await keep("foods", foods);
    return new Map(foods.map((food) => [food.id, food]));
  }

  return async (advice) => {
    const meals = ownMeals(advice, await fetchFoods(advice));
    const present = mealsOf(rows);
    await tracker.batch((edits) => {
      for (const [id] of present) edits.patch("meals", id, { active: false });
      let position = positionAfter(present);
      for (const meal of meals) {
        edits.put("meals", newId(), { ...meal, position });
        position = positionAfter([["", { position }]]);
      }
    });
  };
}
