import { Menu } from "@mantine/core";
import { useLocation } from "wouter";

import type { ShownExercise } from "#sdk/index";
import { useSideline, useTraining } from "#sdk/react";
import { useWords } from "#web/training/use-words";
import { MoreMenu } from "#web/ui/more-menu.tsx";
import { useReport } from "#web/ui/use-report";

type Verb = "complete" | "skip" | "reopen";

type ExerciseMenuProps = { workoutId: string; exercise: ShownExercise; isOpen: boolean };

/** What can be done with an exercise as a whole; while its workout runs, also to close it. */
export function ExerciseMenu({ workoutId, exercise, isOpen }: ExerciseMenuProps) {
  const t = useWords();
  const { rest } = useSideline();
  const report = useReport();
  const [, go] = useLocation();
  const training = useTraining();
  const { id, name, status, history_id, logs } = exercise;
  const refused = logs.filter(({ error }) => error !== undefined);
  const giveUp = async () => {
    for (const log of refused) {
      await training.discard({ workout_id: workoutId, exercise_id: id }, log);
    }
  };
  const verbs: Verb[] = status === "pending" ? ["complete", "skip"] : ["reopen"];
  const move = (verb: Verb) =>
    rest.POST(`/api/v1/workouts/exercises/{id}/${verb}`, { params: { path: { id } } });
  return (
    <MoreMenu label={t("workout.actions", { name })}>
      {isOpen &&
        verbs.map((verb) => (
          <Menu.Item key={verb} onClick={() => void move(verb).catch(report)}>
            {t(`workout.${verb}`)}
          </Menu.Item>
        ))}
      {refused.length > 0 && (
        <Menu.Item onClick={() => void giveUp().catch(report)}>{t("workout.give_up")}</Menu.Item>
      )}
      <Menu.Item onClick={() => go(`/training/exercises/${history_id}?workout=${workoutId}`)}>
        {t("workout.history")}
      </Menu.Item>
    </MoreMenu>
  );
}
