import { ActionIcon, NumberInput, Text } from "@mantine/core";
import { mdiClose } from "@mdi/js";

import type { Food } from "#sdk/sync";
import css from "#web/tracker/items/items.module.css";
import { amountsIn, wordsOf } from "#web/tracker/items/nutrition";
import { type MaybeNumber, numberOrNull } from "#web/ui/use-form";
import { useWords } from "#web/tracker/use-words";
import { Icon } from "#web/ui/icon.tsx";

/** A food of a meal while its amount is typed. */
export type FoodDraft = { library_id: string; grams: MaybeNumber };

type FoodLinesProps = {
  foods: readonly FoodDraft[];
  known: ReadonlyMap<string, Food>;
  onChange: (foods: FoodDraft[]) => void;
};

/** The foods of a meal, each with how much of it there is. */
export function FoodLines({ foods, known, onChange }: FoodLinesProps) {
  const t = useWords();
  const without = (i: number) => foods.filter((_, at) => at !== i);
  const withGrams = (i: number, grams: MaybeNumber) =>
    foods.map((food, at) => (at === i ? { ...food, grams } : food));
  return (
    <ul className={css.foods}>
      {foods.map(({ library_id, grams }, i) => {
        const food = known.get(library_id);
        const name = food?.name ?? wordsOf(library_id);
        return (
          <li key={library_id} className={css.food}>
            <div className={css.foodName}>
              <Text>{name}</Text>
              <Text size="xs" c="dimmed" data-numbers>
                {[
                  food &&
                    t("library.kcal", {
                      count: amountsIn(food, numberOrNull(grams) ?? 0).calories,
                    }),
                  food?.portion_g &&
                    t("library.portion", { name: food.portion_name, grams: food.portion_g }),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
            </div>
            <NumberInput
              w="6.5rem"
              aria-label={t("library.grams_of", { name })}
              suffix=" g"
              min={0}
              max={1e6}
              step={10}
              value={grams}
              onChange={(amount) => onChange(withGrams(i, amount))}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t("library.remove", { name })}
              onClick={() => onChange(without(i))}
            >
              <Icon path={mdiClose} size={18} />
            </ActionIcon>
          </li>
        );
      })}
    </ul>
  );
}
