import { ActionIcon, Button, Menu, Text, VisuallyHidden } from "@mantine/core";
import { mdiCheckCircle, mdiDotsVertical, mdiPlus } from "@mdi/js";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import type { WorkoutExercise } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { asked } from "#web/training/set-text";
import { useWords } from "#web/training/use-words";
import { measuresOf } from "#web/training/workout/measures";
import { SetRow } from "#web/training/workout/set-row.tsx";
import css from "#web/training/workout/workout-page.module.css";
import { Icon } from "#web/ui/icon.tsx";
import { useReport } from "#web/ui/use-report";

/** `mayLog` also where the workout has ended: sets can be put right afterwards. */
type ExerciseCardProps = { exercise: WorkoutExercise; isOpen: boolean; mayLog: boolean };

/** One exercise with its sets, those that are asked for and those that were done. */
export function ExerciseCard({ exercise, isOpen, mayLog }: ExerciseCardProps) {
  const t = useWords();
  const { i18n } = useTranslation();
  const [extra, setExtra] = useState(0);
  const { id, name, notes, status, sets, logs, superset_group, rest_seconds } = exercise;
  const measures = measuresOf(exercise);
  const count = Math.max(sets, logs.length, ...logs.map(({ set_number }) => set_number)) + extra;
  const rows = Array.from({ length: count }, (_, i) => i + 1);
  return (
    <section
      className={css.exercise}
      data-status={status}
      data-superset={superset_group ?? undefined}
      aria-label={name}
    >
      <div className={css.title}>
        <div className={css.words}>
          <Text fw={650} size="lg">
            {superset_group !== null && `${superset_group} · `}
            {name}
          </Text>
          <Text size="sm" c="dimmed">
            {asked(exercise, i18n.language)}
            {rest_seconds !== null && ` · ${t("workout.rest", { count: rest_seconds })}`}
          </Text>
          {notes !== null && <Text size="sm">{notes}</Text>}
        </div>
        {status === "completed" && (
          <Text c="var(--grass)">
            <Icon path={mdiCheckCircle} size={26} />
          </Text>
        )}
        <ExerciseMenu exercise={exercise} isOpen={isOpen} />
      </div>
      {mayLog && status !== "skipped" && (
        <table className={css.sets}>
          <thead>
            <tr>
              <th className={css.number}>{t("workout.set")}</th>
              {measures.map((measure) => (
                <th key={measure}>{t(`workout.${measure}`)}</th>
              ))}
              <th className={css.tick}>
                <VisuallyHidden>{t("workout.done")}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((number) => (
              <SetRow
                key={`${id}-${number}`}
                exercise={exercise}
                number={number}
                measures={measures}
                log={logs.find(({ set_number }) => set_number === number)}
                isLast={number === count}
              />
            ))}
          </tbody>
        </table>
      )}
      {mayLog && status !== "skipped" && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<Icon path={mdiPlus} size={16} />}
          onClick={() => setExtra(extra + 1)}
        >
          {t("workout.add_set")}
        </Button>
      )}
    </section>
  );
}

function ExerciseMenu({ exercise, isOpen }: { exercise: WorkoutExercise; isOpen: boolean }) {
  const t = useWords();
  const { rest } = useSideline();
  const report = useReport();
  const [, go] = useLocation();
  const { id, name, status, history_id } = exercise;
  const verbs = status === "pending" ? (["complete", "skip"] as const) : (["reopen"] as const);
  const move = (verb: "complete" | "skip" | "reopen") =>
    rest.POST(`/api/v1/workouts/exercises/{id}/${verb}`, { params: { path: { id } } });
  return (
    <Menu position="bottom-end" shadow="md" transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          color="gray"
          size={40}
          aria-label={t("workout.actions", { name })}
        >
          <Icon path={mdiDotsVertical} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {isOpen &&
          verbs.map((verb) => (
            <Menu.Item key={verb} onClick={() => void move(verb).catch(report)}>
              {t(`workout.${verb}`)}
            </Menu.Item>
          ))}
        <Menu.Item onClick={() => go(`/training/exercises/${history_id}`)}>
          {t("workout.history")}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
