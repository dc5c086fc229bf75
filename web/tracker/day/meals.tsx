import { Text } from "@mantine/core";
import { mdiSilverwareForkKnife } from "@mdi/js";
import { useState } from "react";

import { AddButton, EditButton } from "#web/tracker/buttons.tsx";
import { Card } from "#web/tracker/card.tsx";
import { logId, type Meal, mealsOf } from "#web/tracker/day/planned";
import type { Day } from "#web/tracker/day-text";
import { MealDialog } from "#web/tracker/items/meal-dialog.tsx";
import { TickLine } from "#web/tracker/tick-line.tsx";
import css from "#web/tracker/tick-line.module.css";
import { instant } from "#web/tracker/instant";
import { useRows } from "#web/tracker/use-rows";
import { useSave } from "#web/tracker/use-save";
import { useTracker } from "#sdk/react";
import { useWords } from "#web/tracker/use-words";

/** What is to be eaten on the day, what was, and what that comes to. */
export function Meals({ day }: { day: Day }) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const [edited, setEdited] = useState<string | null>();
  const log = useRows("meal_log");
  const meals = mealsOf(useRows("meals"));
  const isEaten = (id: string) => log.get(logId(day, id))?.eaten ?? false;
  const energy = (rows: typeof meals) =>
    rows.reduce((sum, [, { calories = 0 }]) => sum + calories, 0);
  const planned = energy(meals);
  const tick = (item_id: string, eaten: boolean) =>
    save(
      tracker.put("meal_log", logId(day, item_id), {
        date: day,
        item_id,
        eaten,
        at: instant(),
      }),
    );
  const facts = ({ time, calories, protein_g }: Meal) =>
    [
      time,
      calories === undefined ? undefined : t("meals.calories", { count: calories }),
      protein_g === undefined ? undefined : t("meals.protein", { grams: protein_g }),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <Card
      title={t("meals.title")}
      icon={mdiSilverwareForkKnife}
      end={<AddButton label={t("meals.add")} onClick={() => setEdited(null)} />}
    >
      {meals.length === 0 && <Text c="dimmed">{t("meals.none")}</Text>}
      <ul className={css.list}>
        {meals.map(([id, meal]) => (
          <TickLine
            key={id}
            title={meal.name}
            about={facts(meal)}
            isDone={isEaten(id)}
            onTick={(eaten) => tick(id, eaten)}
            end={
              <EditButton label={t("edit", { name: meal.name })} onClick={() => setEdited(id)} />
            }
          />
        ))}
      </ul>
      {planned > 0 && (
        <Text size="sm" c="dimmed" mt="xs" data-numbers>
          {t("meals.energy", { eaten: energy(meals.filter(([id]) => isEaten(id))), planned })}
        </Text>
      )}
      {edited !== undefined && <MealDialog id={edited} onClose={() => setEdited(undefined)} />}
    </Card>
  );
}
