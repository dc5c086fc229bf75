import { Button, Text, Title } from "@mantine/core";
import { Fragment } from "react";

import type { ShownWorkout } from "#sdk/index";
import { useSideline, useWorkout } from "#sdk/react";
import { dayText } from "#web/ui/day-text";
import { useWords } from "#web/training/use-words";
import { blocksOf } from "#web/training/workout/blocks";
import { FinishWorkout } from "#web/training/workout/finish-workout.tsx";
import { Superset } from "#web/training/workout/superset.tsx";
import { useAwake } from "#web/training/workout/use-awake";
import { WaitingSets } from "#web/training/workout/waiting-sets.tsx";
import css from "#web/training/workout/workout-page.module.css";
import { StateBadge } from "#web/ui/state-badge.tsx";
import { WORKOUT_TONES } from "#web/ui/workout-tones";
import { BackLink } from "#web/ui/back-link.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";
import { Waiting } from "#web/ui/waiting.tsx";

/** One workout, to be done set by set, with and without a network. */
export function WorkoutPage({ id }: { id: string }) {
  const { workout, error } = useWorkout(id);
  if (!workout) return error ? <ErrorNotice error={error} /> : <Waiting rows={5} height={90} />;
  return <Doing workout={workout} />;
}

const OPEN = new Set<ShownWorkout["status"]>(["scheduled", "in_progress", "missed"]);

function Doing({ workout }: { workout: ShownWorkout }) {
  const t = useWords();
  const { name, description, status, scheduled_date, exercises, client_notes } = workout;
  const isOpen = OPEN.has(status);
  useAwake(status === "in_progress");
  const blocks = blocksOf(exercises);
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
        <StateBadge tone={WORKOUT_TONES[status]} words={t(`workouts.status.${status}`)} />
      </header>
      {description !== "" && <Text>{description}</Text>}
      {isOpen && status !== "in_progress" && <Start id={workout.id} />}
      <WaitingSets workout={workout} />
      {blocks.map((block, i) => (
        <Fragment key={block.exercises[0].id}>
          {block.section !== null && block.section !== blocks[i - 1]?.section && (
            <h2 className={css.section}>{block.section}</h2>
          )}
          <Superset workout={workout} block={block} isOpen={isOpen} />
        </Fragment>
      ))}
      {client_notes !== null && <Text className={css.said!}>“{client_notes}”</Text>}
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
