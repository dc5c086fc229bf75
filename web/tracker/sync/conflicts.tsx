import { Button, Group, Text } from "@mantine/core";
import { mdiSourceBranch } from "@mdi/js";

import { useConflicts } from "#sdk/react";
import { Card } from "#web/ui/card.tsx";
import { ConflictView } from "#web/tracker/sync/conflict-view.tsx";
import { QuietConflicts } from "#web/tracker/sync/quiet-conflicts.tsx";
import css from "#web/tracker/sync/sync.module.css";
import { useWords } from "#web/tracker/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

/** Rows of which two devices made different things at once. Nothing of either is lost. */
export function Conflicts() {
  const t = useWords();
  const { conflicts, resolveAll } = useConflicts();
  const { isBusy, error, run } = useBusy();
  return (
    <Card title={t("conflict.title")} icon={mdiSourceBranch}>
      <Text c="dimmed" mb={conflicts.length > 0 ? "sm" : 0}>
        {conflicts.length === 0 ? t("conflict.none") : t("conflict.about")}
      </Text>
      <ErrorNotice error={error} />
      {conflicts.length > 1 && (
        <Group mb="sm" gap="xs">
          <Button
            variant="default"
            loading={isBusy}
            onClick={() => void run(() => resolveAll("winner"))}
          >
            {t("conflict.all_winner")}
          </Button>
          <Button
            variant="default"
            loading={isBusy}
            onClick={() => void run(() => resolveAll("loser"))}
          >
            {t("conflict.all_loser")}
          </Button>
        </Group>
      )}
      <ul className={css.list}>
        {conflicts.map((conflict) => (
          <ConflictView key={`${conflict.id} ${conflict.version}`} conflict={conflict} />
        ))}
      </ul>
      <QuietConflicts />
    </Card>
  );
}
