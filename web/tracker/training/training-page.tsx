import { Title } from "@mantine/core";

import { Programs } from "#web/tracker/training/programs.tsx";
import css from "#web/tracker/training/training.module.css";
import { Workouts } from "#web/tracker/training/workouts.tsx";
import page from "#web/tracker/tracker.module.css";
import { useWords } from "#web/tracker/use-words";

/** What is trained by which program, and what was trained. */
export function TrainingPage() {
  const t = useWords();
  return (
    <div className={page.content}>
      <Title order={1} size="h2" mb="md">
        {t("training.title")}
      </Title>
      <div className={css.columns}>
        <Programs />
        <Workouts />
      </div>
    </div>
  );
}
