import { Text, Title } from "@mantine/core";

import { BodyMetrics } from "#web/training/progress/body-metrics.tsx";
import { Exercises } from "#web/training/progress/exercises.tsx";
import { Photos } from "#web/training/progress/photos.tsx";
import css from "#web/training/progress/progress-page.module.css";
import { Sharing } from "#web/training/progress/sharing.tsx";
import { useWords } from "#web/training/use-words";

/** How one's body changes, and who may see it. */
export function ProgressPage() {
  const t = useWords();
  return (
    <>
      <Title order={1} size="h2">
        {t("progress.title")}
      </Title>
      <Text c="dimmed" size="sm">
        {t("progress.about")}
      </Text>
      <div className={css.columns}>
        <div className={css.side}>
          <BodyMetrics />
          <Exercises />
        </div>
        <div className={css.side}>
          <Photos />
          <Sharing />
        </div>
      </div>
    </>
  );
}
