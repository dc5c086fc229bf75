import { Group, Title } from "@mantine/core";
import { useSearch } from "wouter";

import { useRestPages, useRest } from "#sdk/react";
import { ExerciseHistory } from "#web/training/exercise/exercise-history.tsx";
import { useWords } from "#web/training/use-words";
import { BackLink } from "#web/ui/back-link.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const PATH = "/api/v1/workouts/me/exercises/{exercise_id}/history";

/** What one has ever done of an exercise, and the best of it; back to the workout one came from. */
export function ExercisePage({ id }: { id: string }) {
  const t = useWords();
  const workout = new URLSearchParams(useSearch()).get("workout");
  const params = { path: { exercise_id: id } };
  const { data, error } = useRest(PATH, { params });
  const { items, hasMore, loadMore } = useRestPages(PATH, ({ entries }) => entries, { params });
  return (
    <>
      <Group gap="xs">
        <BackLink
          href={
            workout === null
              ? "/training/progress"
              : `/training/workouts/${encodeURIComponent(workout)}`
          }
        />
        <Title order={1} size="h2">
          {data?.entries[0]?.name ?? t("history.title")}
        </Title>
      </Group>
      <ErrorNotice error={error} />
      {!data && !error && <Waiting rows={4} />}
      {data && (
        <ExerciseHistory
          records={data.records}
          entries={items ?? data.entries}
          loadMore={hasMore ? loadMore : undefined}
        />
      )}
    </>
  );
}
