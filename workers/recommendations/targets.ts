import type { NutritionTemplate, NutritionWish, Targets } from "#contract/recommendations";
import { energySpent } from "#workers/recommendations/body";

/** The most of the day's energy that protein should bring (National Academies, 2005). */
const MOST_PROTEIN = 0.35;

/**
 * What a day of the template holds for somebody, never less energy than they spend at rest.
 * Undefined where the body is not known well enough.
 */
export function targetsFor(
  { energy_percent, protein_g_per_kg, fat_percent }: NutritionTemplate,
  { body, activity }: NutritionWish,
): { targets: Targets; is_floored: boolean } | undefined {
  const spent = energySpent(body, activity);
  if (!spent || !body.weight_kg) return undefined;
  const planned = (spent.in_all * energy_percent) / 100;
  const kcal = Math.max(planned, spent.at_rest);
  const protein = Math.min(protein_g_per_kg * body.weight_kg, (kcal * MOST_PROTEIN) / 4);
  const fat = (kcal * fat_percent) / 100 / 9;
  const carbs = (kcal - 4 * protein - 9 * fat) / 4;
  return {
    targets: {
      kcal: Math.round(kcal),
      protein_g: Math.round(protein),
      fat_g: Math.round(fat),
      carbs_g: Math.round(carbs),
    },
    is_floored: kcal > planned,
  };
}
