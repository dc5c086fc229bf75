import type { Amounts } from "#contract/nutrition";
import type { Food } from "#contract/library";

/** What so many grams of a food of the library amount to. What the library does not know, is null. */
export function amountsOf({ kcal, nutrients }: Food, grams: number): Amounts {
  const of = (per100: number | null | undefined) =>
    per100 === null || per100 === undefined ? null : (per100 * grams) / 100;
  return {
    kcal: of(kcal),
    protein_g: of(nutrients["protein"]),
    carbs_g: of(nutrients["total-carbohydrate"]),
    fat_g: of(nutrients["total-fat"]),
    fiber_g: of(nutrients["dietary-fiber"]),
  };
}

/** To two decimals: what was reckoned is kept whole, and shown so. */
export const rounded = ({ kcal, protein_g, carbs_g, fat_g, fiber_g }: Amounts): Amounts => ({
  kcal: round(kcal),
  protein_g: round(protein_g),
  carbs_g: round(carbs_g),
  fat_g: round(fat_g),
  fiber_g: round(fiber_g),
});

const round = (amount: number | null) => (amount === null ? null : Math.round(amount * 100) / 100);
