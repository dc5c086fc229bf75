import { BodyMetrics } from "#web/training/progress/body-metrics.tsx";
import { Exercises } from "#web/training/progress/exercises.tsx";
import { Photos } from "#web/training/progress/photos.tsx";
import { Sharing } from "#web/training/progress/sharing.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { useWords } from "#web/training/use-words";
import columns from "#web/ui/columns.module.css";

/** How one's body and one's strength change, and who may see it. */
export function ProgressPage() {
  const t = useWords();
  return (
    <>
      <PageHead title={t("progress.title")} about={t("progress.about")} />
      <div className={columns.columns} data-uneven>
        <div className={columns.column}>
          <BodyMetrics />
          <Exercises />
        </div>
        <div className={columns.column}>
          <Photos />
          <Sharing />
        </div>
      </div>
    </>
  );
}
