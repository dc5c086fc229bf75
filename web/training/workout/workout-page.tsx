import { Badge, Button, Text, Title } from "@mantine/core";
import { Fragment } from "react";

import type { Workout } from "#sdk/index";
import { useRest, useSideline } from "#sdk/react";
import { dayText } from "#web/tracker/day-text";
import { useWords } from "#web/training/use-words";
import { ExerciseCard } from "#web/training/workout/exercise-card.tsx";
import { FinishWorkout } from "#web/training/workout/finish-workout.tsx";
import css from "#web/training/workout/workout-page.module.css";
import { BackLink } from "#web/ui/back-link.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";
import { Waiting } from "#web/ui/waiting.tsx";

/** One workout, to be done set by set. */
export function WorkoutPage({ id }: { id: string }) {
  const { data: workout, error } = useRest("/api/v1/workouts/me/{id}", {
    params: { path: { id } },
  });
  if (!workout) return error ? <ErrorNotice error={error} /> : <Waiting rows={5} height={90} />;
  return <Doing workout={workout} />;
}

const OPEN = new Set<Workout["status"]>(["scheduled", "in_progress", "missed"]);

function Doing({ workout }: { workout: Workout }) {
  const t = useWords();
  const { name, description, status, scheduled_date, exercises, client_notes } = workout;
  const isOpen = OPEN.has(status);
  return (
    <article className={css.page}>
      <header className={css.head}>
        <BackLink href="/training" />
        <div className={css.words}>
          <Title order={1} size="h3">
            {name}
          </Title>
          <Text size="sm" c="dimmed">
            {dayText(scheduled_date, { dateStyle: "full" })}
          </Text>
        </div>
        <Badge variant="light" size="lg">
          {t(`workouts.status.${status}`)}
        </Badge>
      </header>
      {description !== "" && <Text>{description}</Text>}
      {isOpen && status !== "in_progress" && <Start id={workout.id} />}
      {exercises.map((exercise, i) => (
        <Fragment key={exercise.id}>
          {exercise.section !== null && exercise.section !== exercises[i - 1]?.section && (
            <h2 className={css.section}>{exercise.section}</h2>
          )}
          <ExerciseCard exercise={exercise} isOpen={isOpen} mayLog={status !== "skipped"} />
        </Fragment>
      ))}
      {client_notes !== null && <Text fs="italic">{client_notes}</Text>}
      {isOpen && <FinishWorkout workout={workout} />}
    </article>
  );
}

function Start({ id }: { id: string }) {
  const t = useWords();
  const { rest } = useSideline();
  const { isBusy, error, run } = useBusy();
  const start = () =>
    run(() => rest.POST("/api/v1/workouts/me/{id}/start", { params: { path: { id } } }));
  return (
    <>
      <ErrorNotice error={error} />
      <Button size="md" loading={isBusy} onClick={start}>
        {t("workout.start")}
      </Button>
    </>
  );
}
