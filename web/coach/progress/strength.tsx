import { Select, Text } from "@mantine/core";
import { mdiDumbbell } from "@mdi/js";
import { useState } from "react";

import { useRest, useRestPages } from "#sdk/react";
import css from "#web/coach/progress/progress.module.css";
import { useWords } from "#web/coach/use-words";
import { Card } from "#web/ui/card.tsx";
import { doneIn } from "#web/training/exercise/done-in";
import { ExerciseHistory } from "#web/training/exercise/exercise-history.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const PATH = "/api/v1/coaches/me/clients/{id}/exercises/{exercise_id}/history";
/** The workouts whose exercises are offered: those of some months. */
const LOOKED_AT = 50;

/** An exercise that the client has done, with its records and how it went; the latest one first. */
export function Strength({ clientId }: { clientId: string }) {
  const t = useWords();
  const [chosen, choose] = useState<string | null>(null);
  const { items, error } = useRestPages(
    "/api/v1/coaches/me/clients/{id}/workouts",
    ({ workouts }) => workouts,
    { params: { path: { id: clientId }, query: { limit: LOOKED_AT } } },
  );
  const done = doneIn(items ?? []);
  const exercise = chosen ?? done[0]?.id;
  return (
    <div className={css.strength}>
      <Card title={t("progress.strength")} icon={mdiDumbbell}>
        <ErrorNotice error={error} />
        {!items && !error && <Waiting rows={1} />}
        {items && exercise === undefined && <Text c="dimmed">{t("progress.no_sets")}</Text>}
        {exercise !== undefined && (
          <Select
            searchable
            allowDeselect={false}
            aria-label={t("progress.exercise")}
            data={done.map(({ id, name }) => ({ value: id, label: name }))}
            value={exercise}
            onChange={choose}
          />
        )}
      </Card>
      {exercise !== undefined && (
        <OfExercise key={exercise} clientId={clientId} exerciseId={exercise} />
      )}
    </div>
  );
}

function OfExercise({ clientId, exerciseId }: { clientId: string; exerciseId: string }) {
  const params = { path: { id: clientId, exercise_id: exerciseId } };
  const { data, error } = useRest(PATH, { params });
  const { items, hasMore, loadMore } = useRestPages(PATH, ({ entries }) => entries, { params });
  if (!data) return error ? <ErrorNotice error={error} /> : <Waiting rows={3} height={120} />;
  return (
    <ExerciseHistory
      records={data.records}
      entries={items ?? data.entries}
      loadMore={hasMore ? loadMore : undefined}
    />
  );
}
