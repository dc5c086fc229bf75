import { Button, Text } from "@mantine/core";
import { useState } from "react";

import { ConflictView } from "#web/tracker/sync/conflict-view.tsx";
import css from "#web/tracker/sync/sync.module.css";
import { useQuietConflicts } from "#web/tracker/sync/use-quiet-conflicts";
import { useWords } from "#web/tracker/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** What was overwritten without anybody having to decide: shown when asked for, and brought back. */
export function QuietConflicts() {
  const t = useWords();
  const [isAsked, setAsked] = useState(false);
  const { conflicts, error, isPending, more, refetch } = useQuietConflicts(isAsked);
  if (!isAsked) {
    return (
      <Button mt="sm" ml={-8} variant="subtle" size="compact-md" onClick={() => setAsked(true)}>
        {t("conflict.show_quiet")}
      </Button>
    );
  }
  return (
    <section aria-label={t("conflict.quiet")} className={css.quiet}>
      <Text fw={600}>{t("conflict.quiet")}</Text>
      <Text size="sm" c="dimmed">
        {t(conflicts?.length === 0 ? "conflict.quiet_none" : "conflict.quiet_about")}
      </Text>
      <ErrorNotice error={error} />
      {isPending && !error && <Waiting rows={2} />}
      <ul className={css.list}>
        {conflicts?.map((conflict) => (
          <ConflictView
            key={`${conflict.id} ${conflict.version}`}
            conflict={conflict}
            onDecided={() => void refetch()}
          />
        ))}
      </ul>
      {more && (
        <Button variant="default" onClick={() => void more()}>
          {t("library.show_more")}
        </Button>
      )}
    </section>
  );
}
