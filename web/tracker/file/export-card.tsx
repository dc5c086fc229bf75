import { Button, Text } from "@mantine/core";
import { mdiDownload, mdiFileExportOutline } from "@mdi/js";

import { useSideline, useSync } from "#sdk/react";
import { Card } from "#web/tracker/card.tsx";
import { dayOf } from "#web/tracker/day-text";
import { download } from "#web/tracker/file/download";
import { fetchSnapshot } from "#web/tracker/file/snapshot";
import { useWords } from "#web/tracker/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { useBusy } from "#web/ui/use-busy";

/** Downloads everything. What waits here is sent first, so that it is in the file. */
export function ExportCard() {
  const t = useWords();
  const { rest } = useSideline();
  const { waiting, syncNow } = useSync();
  const { isBusy, error, run } = useBusy();
  const save = () =>
    run(async () => {
      if (waiting > 0) await syncNow();
      const snapshot = await fetchSnapshot(rest);
      download(`sideline-${dayOf(new Date())}.json`, JSON.stringify(snapshot, undefined, 2));
    });
  return (
    <Card title={t("file.export")} icon={mdiFileExportOutline}>
      <Text c="dimmed" mb="md">
        {t("file.export_about")}
      </Text>
      <ErrorNotice error={error} />
      <Button
        leftSection={<Icon path={mdiDownload} size={18} />}
        loading={isBusy}
        onClick={() => void save()}
      >
        {t("file.download")}
      </Button>
    </Card>
  );
}
