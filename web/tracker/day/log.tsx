import { Stack, Text } from "@mantine/core";
import { mdiNotebookEditOutline } from "@mdi/js";
import { useState } from "react";

import { useEntity } from "#sdk/react";
import { AddButton } from "#web/ui/buttons.tsx";
import { Card } from "#web/ui/card.tsx";
import { LogDialog } from "#web/tracker/day/log-dialog.tsx";
import { LogEntry } from "#web/tracker/day/log-entry.tsx";
import { compare } from "#web/tracker/order/position";
import type { Day } from "#web/ui/day-text";
import { useWords } from "#web/tracker/use-words";

/** Whatever else the day has to say. */
export function Log({ day }: { day: Day }) {
  const t = useWords();
  const [edited, setEdited] = useState<string | null>();
  const { rows } = useEntity("log_entries");
  // As they were written: ids begin with the time.
  const entries = [...rows]
    .filter(([, { date }]) => date === day)
    .toSorted(([a], [b]) => compare(a, b));
  return (
    <Card
      title={t("log.title")}
      icon={mdiNotebookEditOutline}
      end={<AddButton label={t("log.add")} onClick={() => setEdited(null)} />}
    >
      {entries.length === 0 && <Text c="dimmed">{t("log.none")}</Text>}
      <Stack gap="sm">
        {entries.map(([id, entry]) => (
          <LogEntry key={id} entry={entry} onEdit={() => setEdited(id)} />
        ))}
      </Stack>
      {edited !== undefined && (
        <LogDialog id={edited} day={day} onClose={() => setEdited(undefined)} />
      )}
    </Card>
  );
}
