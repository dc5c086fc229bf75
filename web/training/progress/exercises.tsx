import { Text } from "@mantine/core";
import { mdiChevronRight, mdiDumbbell } from "@mdi/js";
import { Link } from "wouter";

import { useRestPages } from "#sdk/react";
import { doneIn } from "#web/training/exercise/done-in";
import css from "#web/training/progress/progress-page.module.css";
import { useWords } from "#web/training/use-words";
import { Card } from "#web/ui/card.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import lines from "#web/ui/lines.module.css";
import { Waiting } from "#web/ui/waiting.tsx";

/** The workouts whose exercises are offered: those of some months. */
const LOOKED_AT = 50;

/** What one has trained, each exercise with its records and how it went a click away. */
export function Exercises() {
  const t = useWords();
  const { items, error } = useRestPages("/api/v1/workouts/me", ({ workouts }) => workouts, {
    params: { query: { limit: LOOKED_AT } },
  });
  const done = doneIn(items ?? []);
  return (
    <Card title={t("exercises.title")} icon={mdiDumbbell}>
      <ErrorNotice error={error} />
      {!items && !error && <Waiting rows={2} />}
      {items && done.length === 0 && <Text c="dimmed">{t("exercises.none")}</Text>}
      {done.map(({ id, name }) => (
        <Link
          key={id}
          href={`/training/exercises/${id}`}
          className={`${lines.line} ${css.exercise}`}
        >
          <span className={lines.text}>{name}</span>
          <Icon path={mdiChevronRight} size={18} />
        </Link>
      ))}
    </Card>
  );
}
