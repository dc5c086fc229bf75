import { Button, VisuallyHidden } from "@mantine/core";
import { mdiPlus } from "@mdi/js";
import { useState } from "react";

import type { ShownExercise, WorkoutLog } from "#sdk/index";
import { useWords } from "#web/training/use-words";
import { measuresOf, unitOf } from "#web/training/workout/measures";
import { SetRow } from "#web/training/workout/set-row.tsx";
import css from "#web/training/workout/workout-page.module.css";
import { Icon } from "#web/ui/icon.tsx";

type SetsProps = {
  workoutId: string;
  exercise: ShownExercise;
  /** The sets of the last time. */
  before: WorkoutLog[];
};

/** The sets of an exercise: those that are asked for, those that were done, and as many more. */
export function Sets({ workoutId, exercise, before }: SetsProps) {
  const t = useWords();
  const [extra, setExtra] = useState(0);
  const { sets, logs } = exercise;
  const measures = measuresOf(exercise);
  const count = Math.max(sets, ...logs.map(({ set_number }) => set_number)) + extra;
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  return (
    <>
      <table className={css.sets}>
        <thead>
          <tr>
            <th className={css.number}>{t("workout.set")}</th>
            {measures.map((measure) => (
              <th key={measure}>
                {t(`workout.${measure}`)}
                {measure === "weight" && `, ${unitOf(exercise)}`}
              </th>
            ))}
            <th className={css.tick}>
              <VisuallyHidden>{t("workout.done")}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((number) => (
            <SetRow
              key={number}
              workoutId={workoutId}
              exercise={exercise}
              number={number}
              measures={measures}
              log={numbered(logs, number)}
              before={numbered(before, number) ?? before.at(-1)}
              isLast={number === count}
            />
          ))}
        </tbody>
      </table>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<Icon path={mdiPlus} size={16} />}
        onClick={() => setExtra(extra + 1)}
      >
        {t("workout.add_set")}
      </Button>
    </>
  );
}

const numbered = <T extends WorkoutLog>(sets: T[], number: number): T | undefined =>
  sets.find(({ set_number }) => set_number === number);
