import { Button, Text, Title } from "@mantine/core";
import { mdiDumbbell } from "@mdi/js";

import { useMyCoaches, useRestPages } from "#sdk/react";
import { useToday } from "#web/tracker/use-today";
import { plusDays } from "#web/tracker/day-text";
import { useWords } from "#web/training/use-words";
import { EnterCode } from "#web/training/workouts/enter-code.tsx";
import { MyCoaches } from "#web/training/workouts/my-coaches.tsx";
import { NextSession } from "#web/training/workouts/next-session.tsx";
import { WorkoutLine } from "#web/training/workouts/workout-line.tsx";
import css from "#web/training/workouts/workouts-page.module.css";
import { Empty } from "#web/ui/empty.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const DAYS_BACK = 7;

/** What there is to train, and with whom. Who has no coach yet enters a code. */
export function WorkoutsPage() {
  const t = useWords();
  const { items: coaches, error } = useMyCoaches();
  if (!coaches) return error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;
  if (coaches.length === 0) return <EnterCode />;
  return (
    <>
      <Title order={1} size="h2">
        {t("workouts.title")}
      </Title>
      <Text c="dimmed" size="sm">
        {t("workouts.about")}
      </Text>
      <div className={css.columns}>
        <Workouts />
        <div className={css.side}>
          <NextSession />
          <MyCoaches coaches={coaches} />
        </div>
      </div>
    </>
  );
}

/** Those of a week ago and all that come, in their order. */
function Workouts() {
  const t = useWords();
  const from = plusDays(useToday(), -DAYS_BACK);
  const { items, hasMore, loadMore, isLoadingMore, error } = useRestPages(
    "/api/v1/workouts/me",
    ({ workouts }) => workouts,
    { params: { query: { from, order: "asc" } } },
  );
  if (!items) return error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;
  if (items.length === 0) {
    return <Empty icon={mdiDumbbell} title={t("workouts.none")} hint={t("workouts.none_about")} />;
  }
  return (
    <div>
      <ul className={css.list}>
        {items.map((workout) => (
          <WorkoutLine key={workout.id} workout={workout} />
        ))}
      </ul>
      {hasMore && (
        <Button mt="md" variant="default" loading={isLoadingMore} onClick={loadMore}>
          {t("more")}
        </Button>
      )}
    </div>
  );
}
