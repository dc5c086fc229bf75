import { Text } from "@mantine/core";
import { mdiSilverwareForkKnife } from "@mdi/js";
import { useState } from "react";
import { useLocation } from "wouter";

import { useEntity, useTracker } from "#sdk/react";
import { AddMenu, EditButton } from "#web/ui/buttons.tsx";
import { Card } from "#web/ui/card.tsx";
import { Eaten } from "#web/tracker/day/eaten.tsx";
import { logId, type Meal, mealsOf } from "#web/tracker/day/planned";
import type { Day } from "#web/ui/day-text";
import { instant } from "#web/tracker/instant";
import { Aside } from "#web/tracker/items/aside.tsx";
import { MealDialog } from "#web/tracker/items/meal-dialog.tsx";
import { OrderedList } from "#web/tracker/order/ordered-list.tsx";
import { useMove } from "#web/tracker/order/use-move";
import { TickLine } from "#web/tracker/tick-line.tsx";
import { useSave } from "#web/tracker/use-save";
import { useWords } from "#web/tracker/use-words";

/** What is to be eaten on the day, what was, and what that comes to. */
export function Meals({ day }: { day: Day }) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const move = useMove("meals");
  const [, go] = useLocation();
  const [edited, setEdited] = useState<string | null>();
  const log = useEntity("meal_log").rows;
  const meals = mealsOf(useEntity("meals").rows);
  const isEaten = (id: string) => log.get(logId(day, id))?.eaten ?? false;
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
      end={
        <AddMenu
          label={t("meals.add_or_find")}
          ways={[
            { label: t("meals.add"), onClick: () => setEdited(null) },
            { label: t("advice.meals"), onClick: () => go("/today/meals") },
          ]}
        />
      }
    >
      {meals.length === 0 && <Text c="dimmed">{t("meals.none")}</Text>}
      <OrderedList
        rows={meals}
        nameOf={({ name }) => name}
        onMove={(from, to) => move(meals, from, to)}
      >
        {(id, meal, handle) => (
          <TickLine
            title={meal.name}
            about={facts(meal)}
            isDone={isEaten(id)}
            onTick={(eaten) => tick(id, eaten)}
            end={
              <>
                <EditButton label={t("edit", { name: meal.name })} onClick={() => setEdited(id)} />
                {handle}
              </>
            }
          />
        )}
      </OrderedList>
      <Eaten
        planned={meals.map(([, meal]) => meal)}
        eaten={meals.filter(([id]) => isEaten(id)).map(([, meal]) => meal)}
      />
      <Aside entity="meals" />
      {edited !== undefined && <MealDialog id={edited} onClose={() => setEdited(undefined)} />}
    </Card>
  );
}
