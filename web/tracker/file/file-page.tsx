import { Title } from "@mantine/core";

import { ExportCard } from "#web/tracker/file/export-card.tsx";
import { ImportCard } from "#web/tracker/file/import-card.tsx";
import css from "#web/tracker/training/training.module.css";
import page from "#web/tracker/tracker.module.css";
import { useWords } from "#web/tracker/use-words";

/** The tracker as a file that belongs to its user: out and in. */
export function FilePage() {
  const t = useWords();
  return (
    <div className={page.content}>
      <Title order={1} size="h2" mb="md">
        {t("file.title")}
      </Title>
      <div className={css.columns}>
        <ExportCard />
        <ImportCard />
      </div>
    </div>
  );
}
