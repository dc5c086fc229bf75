import type { NutritionTargets } from "#sdk/index";
import { useRest } from "#sdk/react";
import type { Day } from "#web/ui/day-text";

/** What one means to eat on a day: the latest targets that have begun by then. */
export const useTargets = (day: Day): NutritionTargets | undefined =>
  useRest("/api/v1/nutrition/targets").data?.targets.find(({ start_date }) => start_date <= day);
