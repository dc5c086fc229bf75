import { PageHead } from "#web/ui/page-head.tsx";
import { Programs } from "#web/tracker/training/programs.tsx";
import css from "#web/tracker/list.module.css";
import { Workouts } from "#web/tracker/training/workouts.tsx";
import page from "#web/tracker/tracker.module.css";
import { useWords } from "#web/tracker/use-words";

/** What is trained by which program, and what was trained. */
export function TrainingPage() {
  const t = useWords();
  return (
    <div className={page.content}>
      <PageHead title={t("training.title")} about={t("training.about")} />
      <div className={css.columns}>
        <Programs />
        <Workouts />
      </div>
    </div>
  );
}
