import { Button, Text } from "@mantine/core";
import { mdiDumbbell, mdiPlus } from "@mdi/js";
import { useState } from "react";

import { useEntity } from "#sdk/react";
import type { PayloadOf } from "#sdk/sync";
import { EditButton } from "#web/ui/buttons.tsx";
import { Card } from "#web/ui/card.tsx";
import { dayText } from "#web/ui/day-text";
import { compare } from "#web/tracker/order/position";
import css from "#web/tracker/list.module.css";
import { WorkoutDialog } from "#web/tracker/training/workout-dialog.tsx";
import { useWords } from "#web/tracker/use-words";
import { Icon } from "#web/ui/icon.tsx";

const PER_PAGE = 30;

/** What was trained, the latest first. */
export function Workouts() {
  const t = useWords();
  const [edited, setEdited] = useState<string | null>();
  const [shown, setShown] = useState(PER_PAGE);
  const programs = useEntity("workout_programs").rows;
  const workouts = [...useEntity("workout_history").rows].toSorted(
    ([a, one], [b, other]) => compare(other.date, one.date) || compare(b, a),
  );
  const facts = ({ duration_min, effort }: PayloadOf<"workout_history">) =>
    [
      duration_min !== undefined && t("workouts.minutes", { count: duration_min }),
      effort !== undefined && t("workouts.effort_is", { effort }),
    ]
      .filter(Boolean)
      .join(" · ");
  const nameOf = ({ program_id = "" }: PayloadOf<"workout_history">) =>
    programs.get(program_id)?.name ?? t("workouts.free");
  return (
    <Card
      title={t("workouts.title")}
      icon={mdiDumbbell}
      end={
        <Button
          size="xs"
          leftSection={<Icon path={mdiPlus} size={16} />}
          onClick={() => setEdited(null)}
        >
          {t("workouts.add")}
        </Button>
      }
    >
      {workouts.length === 0 && <Text c="dimmed">{t("workouts.none")}</Text>}
      <ul className={css.list}>
        {workouts.slice(0, shown).map(([id, workout]) => (
          <li key={id} className={css.item}>
            <div className={css.text}>
              <Text fw={600}>{nameOf(workout)}</Text>
              <Text size="sm" c="dimmed">
                {[
                  dayText(workout.date, { weekday: "short", day: "numeric", month: "short" }),
                  facts(workout),
                ]
                  .filter(Boolean)
                  .join(" · ")}
              </Text>
              <p className={css.day}>
                {workout.exercises
                  ?.map(({ name, library_id }) => name ?? library_id)
                  .filter(Boolean)
                  .join(" · ")}
              </p>
              {workout.notes !== undefined && <Text size="sm">{workout.notes}</Text>}
            </div>
            <EditButton
              label={t("workouts.edit_of", { name: nameOf(workout), date: workout.date })}
              onClick={() => setEdited(id)}
            />
          </li>
        ))}
      </ul>
      {workouts.length > shown && (
        <Button variant="default" mt="sm" onClick={() => setShown(shown + PER_PAGE)}>
          {t("workouts.more")}
        </Button>
      )}
      {edited !== undefined && <WorkoutDialog id={edited} onClose={() => setEdited(undefined)} />}
    </Card>
  );
}
