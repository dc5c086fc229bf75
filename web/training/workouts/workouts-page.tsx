import { Text, Title } from "@mantine/core";

import { useMyCoaches } from "#sdk/react";
import { useWords } from "#web/training/use-words";
import { EnterCode } from "#web/training/workouts/enter-code.tsx";
import { MyCoaches } from "#web/training/workouts/my-coaches.tsx";
import { NextSession } from "#web/training/workouts/next-session.tsx";
import { WorkoutList } from "#web/training/workouts/workout-list.tsx";
import css from "#web/training/workouts/workouts-page.module.css";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

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
        <WorkoutList />
        <div className={css.side}>
          <NextSession />
          <MyCoaches coaches={coaches} />
        </div>
      </div>
    </>
  );
}
