import { ExportCard } from "#web/tracker/file/export-card.tsx";
import { ImportCard } from "#web/tracker/file/import-card.tsx";
import { SnapshotsCard } from "#web/tracker/file/snapshots-card.tsx";
import css from "#web/tracker/list.module.css";
import { PageHead } from "#web/ui/page-head.tsx";
import page from "#web/tracker/tracker.module.css";
import { useWords } from "#web/tracker/use-words";

/** The tracker as a file that belongs to its user, out and in, and as it was before. */
export function FilePage() {
  const t = useWords();
  return (
    <div className={page.content}>
      <PageHead title={t("file.title")} about={t("file.about")} />
      <div className={css.columns}>
        <div className={css.column}>
          <ExportCard />
          <SnapshotsCard />
        </div>
        <ImportCard />
      </div>
    </div>
  );
}
