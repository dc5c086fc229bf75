import { Text } from "@mantine/core";
import { mdiPill } from "@mdi/js";
import { useState } from "react";

import { useEntity, useTracker } from "#sdk/react";
import { AddButton, EditButton } from "#web/ui/buttons.tsx";
import { Card } from "#web/ui/card.tsx";
import { logId, type Supplement, supplementsOf } from "#web/tracker/day/planned";
import type { Day } from "#web/ui/day-text";
import { instant } from "#web/tracker/instant";
import { Aside } from "#web/tracker/items/aside.tsx";
import { SupplementDialog } from "#web/tracker/items/supplement-dialog.tsx";
import { doseText } from "#web/tracker/library/doses";
import { OrderedList } from "#web/tracker/order/ordered-list.tsx";
import { useMove } from "#web/tracker/order/use-move";
import { TickLine } from "#web/tracker/tick-line.tsx";
import { useSave } from "#web/tracker/use-save";
import { useWords } from "#web/tracker/use-words";

/** What is to be taken on the day, and what was. */
export function Supplements({ day }: { day: Day }) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const move = useMove("supplements");
  const [edited, setEdited] = useState<string | null>();
  const log = useEntity("supplement_log").rows;
  const due = supplementsOf(useEntity("supplements").rows, day);
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
  const facts = ({ dose, unit = "", times, with_food }: Supplement) =>
    [
      dose === undefined ? undefined : doseText(dose, unit),
      times?.join(", "),
      with_food ? t("supplements.with_food") : undefined,
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <Card
      title={t("supplements.title")}
      icon={mdiPill}
      end={<AddButton label={t("supplements.add")} onClick={() => setEdited(null)} />}
    >
      {due.length === 0 && <Text c="dimmed">{t("supplements.none")}</Text>}
      <OrderedList
        rows={due}
        nameOf={({ name }) => name}
        onMove={(from, to) => move(due, from, to)}
      >
        {(id, row, handle) => (
          <TickLine
            title={row.name}
            about={facts(row)}
            isDone={log.get(logId(day, id))?.taken ?? false}
            onTick={(taken) => tick(id, taken, row)}
            end={
              <>
                <EditButton label={t("edit", { name: row.name })} onClick={() => setEdited(id)} />
                {handle}
              </>
            }
          />
        )}
      </OrderedList>
      <Aside entity="supplements" />
      {edited !== undefined && (
        <SupplementDialog id={edited} onClose={() => setEdited(undefined)} />
      )}
    </Card>
  );
}
