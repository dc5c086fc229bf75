import { Menu } from "@mantine/core";
import { useLocation } from "wouter";

import type { WorkoutExercise } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { useWords } from "#web/training/use-words";
import { MoreMenu } from "#web/ui/more-menu.tsx";
import { useReport } from "#web/ui/use-report";

type Verb = "complete" | "skip" | "reopen";

type ExerciseMenuProps = { workoutId: string; exercise: WorkoutExercise; isOpen: boolean };

/** What can be done with an exercise as a whole; while its workout runs, also to close it. */
export function ExerciseMenu({ workoutId, exercise, isOpen }: ExerciseMenuProps) {
  const t = useWords();
  const { rest } = useSideline();
  const report = useReport();
  const [, go] = useLocation();
  const { id, name, status, history_id } = exercise;
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
      <Menu.Item onClick={() => go(`/training/exercises/${history_id}?workout=${workoutId}`)}>
        {t("workout.history")}
      </Menu.Item>
    </MoreMenu>
  );
}
