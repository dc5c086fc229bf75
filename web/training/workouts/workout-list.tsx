import { Button, Text } from "@mantine/core";
import { mdiDumbbell } from "@mdi/js";
import { useId } from "react";

import type { Workout } from "#sdk/index";
import { useWorkouts } from "#sdk/react";
import { plusDays } from "#web/ui/day-text";
import { useToday } from "#web/ui/use-today";
import { useWords } from "#web/training/use-words";
import { WorkoutLine } from "#web/training/workouts/workout-line.tsx";
import css from "#web/training/workouts/workouts-page.module.css";
import { Empty } from "#web/ui/empty.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const DAYS_BACK = 7;

/** What comes, the next one first, and below it what was in the last days. */
export function WorkoutList() {
  const t = useWords();
  const today = useToday();
  const from = plusDays(today, -DAYS_BACK);
  const { items, hasMore, loadMore, isLoadingMore, error } = useWorkouts({ from, order: "asc" });
  if (!items) return error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;
  if (items.length === 0) {
    return (
      <Empty
        order={2}
        icon={mdiDumbbell}
        title={t("workouts.none")}
        hint={t("workouts.none_about")}
      />
    );
  }
  const coming = items.filter((workout) => isComing(workout, today));
  const past = items.filter((workout) => !isComing(workout, today)).toReversed();
  return (
    <div className={css.lists}>
      <Part title={t("workouts.coming")} workouts={coming} />
      {coming.length === 0 && <Text c="dimmed">{t("workouts.none_about")}</Text>}
      {hasMore && (
        <div>
          <Button variant="default" loading={isLoadingMore} onClick={loadMore}>
            {t("more")}
          </Button>
        </div>
      )}
      <Part title={t("workouts.past")} workouts={past} />
    </div>
  );
}

/** What is under way comes first, also when it began on another day. */
const isComing = ({ status, scheduled_date }: Workout, today: string): boolean =>
  status === "in_progress" || (status === "scheduled" && scheduled_date >= today);

function Part({ title, workouts }: { title: string; workouts: Workout[] }) {
  const id = useId();
  if (workouts.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className={css.part}>
        {title}
      </h2>
      <ul className={css.list}>
        {workouts.map((workout) => (
          <WorkoutLine key={workout.id} workout={workout} />
        ))}
      </ul>
    </section>
  );
}
