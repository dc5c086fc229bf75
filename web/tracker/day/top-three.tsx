import { Checkbox } from "@mantine/core";
import { mdiPodium } from "@mdi/js";

import { useEntity, useTracker } from "#sdk/react";
import type { Edits, PayloadOf } from "#sdk/sync";
import { Card } from "#web/ui/card.tsx";
import { logId } from "#web/tracker/day/planned";
import css from "#web/tracker/day/top-three.module.css";
import type { Day } from "#web/ui/day-text";
import { InlineText } from "#web/tracker/inline-text.tsx";
import { instant } from "#web/tracker/instant";
import { OrderedList } from "#web/tracker/order/ordered-list.tsx";
import { inOrder } from "#web/tracker/order/position";
import { useMove } from "#web/tracker/order/use-move";
import { useSave } from "#web/tracker/use-save";
import { useWords } from "#web/tracker/use-words";

/** The same three rows on every device: two that fill one at once disagree about one. */
const PLACES = ["1", "2", "3"];

/** A place, with what stands in it if anything does. */
type Line = Partial<PayloadOf<"top3">> & { position: string };

/** What the day is for, in three lines. */
export function TopThree({ day }: { day: Day }) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const move = useMove("top3");
  const { rows } = useEntity("top3");
  const lines = inOrder(
    PLACES.map((place): [string, Line] => {
      const id = logId(day, place);
      return [id, rows.get(id) ?? { position: place }];
    }),
  );

  const written = (id: string, position: string, text: string) => (edits: Edits) => {
    if (text === "") return edits.remove("top3", id);
    if (rows.has(id)) return edits.patch("top3", id, { text });
    return edits.put("top3", id, { date: day, position, text });
  };

  const tick = (id: string, done: boolean) =>
    save(tracker.patch("top3", id, { done, done_at: done ? instant() : null }));

  return (
    <Card title={t("top3.title")} icon={mdiPodium}>
      <OrderedList
        rows={lines}
        nameOf={({ text, position }) => text ?? t("top3.place", { place: position })}
        onMove={(from, to) => move(lines, from, to)}
      >
        {(id, { text, done = false, position }, handle) => {
          const label = t("top3.place", { place: lines.findIndex(([other]) => other === id) + 1 });
          return (
            <div className={css.line}>
              <Checkbox
                size="md"
                radius="xl"
                mt={7}
                aria-label={t("top3.done", { text: text ?? label })}
                checked={done}
                disabled={text === undefined}
                onChange={({ currentTarget }) => tick(id, currentTarget.checked)}
              />
              <InlineText
                label={label}
                placeholder={t(`top3.hint_${lines[0]?.[0] === id ? "first" : "other"}`)}
                maxLength={200}
                saved={text ?? ""}
                isStruck={done}
                onSave={(typed, seen) =>
                  save(tracker.batch(written(id, position, typed), { seen }))
                }
              />
              {text !== undefined && handle}
            </div>
          );
        }}
      </OrderedList>
    </Card>
  );
}
