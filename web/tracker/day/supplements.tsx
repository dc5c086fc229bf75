import { Text } from "@mantine/core";
import { mdiPill } from "@mdi/js";
import { useState } from "react";

import { AddButton, EditButton } from "#web/tracker/buttons.tsx";
import { Card } from "#web/tracker/card.tsx";
import { logId, type Supplement, supplementsOf } from "#web/tracker/day/planned";
import type { Day } from "#web/tracker/day-text";
import { SupplementDialog } from "#web/tracker/items/supplement-dialog.tsx";
import { TickLine } from "#web/tracker/tick-line.tsx";
import css from "#web/tracker/tick-line.module.css";
import { instant } from "#web/tracker/instant";
import { useRows } from "#web/tracker/use-rows";
import { useSave } from "#web/tracker/use-save";
import { useTracker } from "#sdk/react";
import { useWords } from "#web/tracker/use-words";

/** What is to be taken on the day, and what was. */
export function Supplements({ day }: { day: Day }) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const [edited, setEdited] = useState<string | null>();
  const all = useRows("supplements");
  const log = useRows("supplement_log");
  const due = supplementsOf(all, day);
  const tick = (item_id: string, taken: boolean, { dose, unit }: Supplement) =>
    save(
      tracker.put("supplement_log", logId(day, item_id), {
        date: day,
        item_id,
        taken,
        at: instant(),
        ...(dose !== undefined && { dose }),
        ...(unit !== undefined && { unit }),
      }),
    );
  return (
    <Card
      title={t("supplements.title")}
      icon={mdiPill}
      end={<AddButton label={t("supplements.add")} onClick={() => setEdited(null)} />}
    >
      {due.length === 0 && <Text c="dimmed">{t("supplements.none")}</Text>}
      <ul className={css.list}>
        {due.map(([id, row]) => (
          <TickLine
            key={id}
            title={row.name}
            about={[
              row.dose === undefined ? undefined : `${row.dose} ${row.unit ?? ""}`.trim(),
              row.times?.join(", "),
              row.with_food ? t("supplements.with_food") : undefined,
            ]
              .filter(Boolean)
              .join(" · ")}
            isDone={log.get(logId(day, id))?.taken ?? false}
            onTick={(taken) => tick(id, taken, row)}
            end={<EditButton label={t("edit", { name: row.name })} onClick={() => setEdited(id)} />}
          />
        ))}
      </ul>
      {edited !== undefined && (
        <SupplementDialog id={edited} onClose={() => setEdited(undefined)} />
      )}
    </Card>
  );
}
