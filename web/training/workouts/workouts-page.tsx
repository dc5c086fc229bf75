import { mdiDumbbell } from "@mdi/js";

import { useMyCoaches } from "#sdk/react";
import { PageHead } from "#web/ui/page-head.tsx";
import { useWords } from "#web/training/use-words";
import { EnterCode } from "#web/training/workouts/enter-code.tsx";
import { MyCoaches } from "#web/training/workouts/my-coaches.tsx";
import { NextSession } from "#web/training/workouts/next-session.tsx";
import { WorkoutList } from "#web/training/workouts/workout-list.tsx";
import columns from "#web/ui/columns.module.css";
import { Empty } from "#web/ui/empty.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** What there is to train, and with whom. Who has no coach enters a code, and keeps what was. */
export function WorkoutsPage() {
  const t = useWords();
  const { items: coaches, error } = useMyCoaches();
  if (!coaches && !error) return <Waiting rows={4} />;
  // Without a network there may be workouts that were read before.
  if (!coaches) return <WorkoutList whenNone={<ErrorNotice error={error} />} />;
  if (coaches.length === 0) {
    return (
      <>
        <EnterCode />
        <WorkoutList whenNone={null} />
      </>
    );
  }
  const nothing = (
    <Empty
      order={2}
      icon={mdiDumbbell}
      title={t("workouts.none")}
      hint={t("workouts.none_about")}
    />
  );
  return (
    <>
      <PageHead title={t("workouts.title")} about={t("workouts.about")} />
      <div className={columns.columns} data-uneven>
        <div className={columns.column}>
          <WorkoutList whenNone={nothing} />
        </div>
        <div className={columns.column}>
          <NextSession />
          <MyCoaches coaches={coaches} />
        </div>
      </div>
    </>
  );
}
