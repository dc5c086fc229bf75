import { Button, Text } from "@mantine/core";
import { type ReactNode, useId, useState } from "react";

import type { Workout } from "#sdk/index";
import { useWorkouts } from "#sdk/react";
import { useWords } from "#web/training/use-words";
import { WorkoutLine } from "#web/training/workouts/workout-line.tsx";
import css from "#web/training/workouts/workouts-page.module.css";
import { plusDays } from "#web/ui/day-text";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useToday } from "#web/ui/use-today";
import { Waiting } from "#web/ui/waiting.tsx";

/** What comes, the next one first, and below it what was, the last one first. */
export function WorkoutList({ whenNone }: { whenNone: ReactNode }) {
  const t = useWords();
  const today = useToday();
  const ahead = useWorkouts({ from: today, order: "asc" });
  const behind = useWorkouts({ to: plusDays(today, -1), order: "desc" });
  const error = ahead.error ?? behind.error;
  if (!ahead.items || !behind.items) {
    return error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;
  }
  if (ahead.items.length === 0 && behind.items.length === 0) return whenNone;
  const coming = [...behind.items.filter(isUnderWay), ...ahead.items.filter(isOpen)];
  const past = [
    ...ahead.items.filter((workout) => !isOpen(workout)).toReversed(),
    ...behind.items.filter((workout) => !isUnderWay(workout)),
  ];
  return (
    <div className={css.lists}>
      {coming.length === 0 && <Text c="dimmed">{t("workouts.none_about")}</Text>}
      <Part title={t("workouts.coming")} workouts={coming} loadMore={moreOf(ahead)} />
      <Part title={t("workouts.past")} workouts={past} loadMore={moreOf(behind)} />
    </div>
  );
}

/** Begun on another day, and to be gone on with. */
const isUnderWay = ({ status }: Workout): boolean => status === "in_progress";
const isOpen = ({ status }: Workout): boolean => status === "scheduled" || status === "in_progress";

const moreOf = ({ hasMore, loadMore }: { hasMore: boolean; loadMore: () => void }) =>
  hasMore ? loadMore : undefined;

/** On a phone, more stands below. */
const SHOWN = 5;

type PartProps = { title: string; workouts: Workout[]; loadMore: (() => void) | undefined };

function Part({ title, workouts, loadMore }: PartProps) {
  const t = useWords();
  const id = useId();
  const [isWhole, setWhole] = useState(false);
  const hasMore = loadMore !== undefined || (!isWhole && workouts.length > SHOWN);
  if (workouts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={css.part}>
        {title}
      </h2>
      <ul className={css.list}>
        {(isWhole ? workouts : workouts.slice(0, SHOWN)).map((workout) => (
          <WorkoutLine key={workout.id} workout={workout} />
        ))}
      </ul>
      {hasMore && (
        <Button mt="sm" variant="default" onClick={isWhole ? loadMore : () => setWhole(true)}>
          {t("more")}
        </Button>
      )}
    </section>
  );
}
