import { Button, Stack } from "@mantine/core";

import { useSync } from "#sdk/react";
import { ago } from "#web/ui/ago";
import { PageHead } from "#web/ui/page-head.tsx";
import { Conflicts } from "#web/tracker/sync/conflicts.tsx";
import { Devices } from "#web/tracker/sync/devices.tsx";
import { Refused } from "#web/tracker/sync/refused.tsx";
import css from "#web/tracker/sync/sync.module.css";
import { useErrorTitle } from "#web/ui/use-error-title";
import { useWords } from "#web/tracker/use-words";
import { useReport } from "#web/ui/use-report";

/** How the sync stands, what somebody has to decide, and which devices take part. */
export function SyncPage() {
  const t = useWords();
  const { status, waiting, last_synced_at, error, syncNow } = useSync();
  const report = useReport();
  const told = useErrorTitle();
  return (
    <div className={css.page}>
      <PageHead
        title={t("sync.title")}
        about={[
          last_synced_at === undefined
            ? t("sync.never")
            : t("sync.last", { when: ago(new Date(last_synced_at).toISOString()) }),
          waiting > 0 ? t("sync.waiting", { count: waiting }) : undefined,
          error && told(error),
        ]
          .filter(Boolean)
          .join(" · ")}
      >
        <Button
          variant="light"
          loading={status === "syncing"}
          onClick={() => void syncNow().catch(report)}
        >
          {t("sync.now")}
        </Button>
      </PageHead>
      <Stack>
        <Conflicts />
        <Refused />
        <Devices />
      </Stack>
    </div>
  );
}
