import { Title } from "@mantine/core";
import { type DragEvent, useId, useState } from "react";

import { AddButton } from "#web/tracker/buttons.tsx";
import { blocksOn } from "#web/tracker/day/planned";
import { weekdayText } from "#web/tracker/day-text";
import { useRows } from "#web/tracker/use-rows";
import { useSave } from "#web/tracker/use-save";
import { useTracker } from "#sdk/react";
import { useWords } from "#web/tracker/use-words";
import { BlockCard } from "#web/tracker/week/block-card.tsx";
import { BLOCK_TYPE } from "#web/tracker/week/block-type";
import css from "#web/tracker/week/week.module.css";

type WeekdayColumnProps = {
  weekday: number;
  isToday: boolean;
  onAdd: () => void;
  onEdit: (id: string) => void;
};

/** One day of the plan. A block that is dropped here moves here. */
export function WeekdayColumn({ weekday, isToday, onAdd, onEdit }: WeekdayColumnProps) {
  const t = useWords();
  const titleId = useId();
  const tracker = useTracker();
  const save = useSave();
  const [isTarget, setTarget] = useState(false);
  const rows = useRows("schedule_blocks");
  const name = weekdayText(weekday);

  const move = (id: string, to: number) => {
    if (rows.get(id)?.weekday !== to) save(tracker.patch("schedule_blocks", id, { weekday: to }));
  };

  function drop(event: DragEvent) {
    event.preventDefault();
    setTarget(false);
    const id = event.dataTransfer.getData(BLOCK_TYPE);
    if (rows.has(id)) move(id, weekday);
  }

  function over(event: DragEvent) {
    if (!event.dataTransfer.types.includes(BLOCK_TYPE)) return;
    event.preventDefault();
    setTarget(true);
  }

  return (
    <section
      className={css.column}
      aria-labelledby={titleId}
      data-weekday={weekday}
      data-today={isToday || undefined}
    >
      <div
        className={css.target}
        data-target={isTarget || undefined}
        onDragOver={over}
        onDragLeave={() => setTarget(false)}
        onDrop={drop}
      >
        <header className={css.columnHead}>
          <Title order={2} size="h6" id={titleId}>
            {name}
          </Title>
          <AddButton label={t("week.add_on", { day: name })} onClick={onAdd} />
        </header>
        <ul className={css.blocks}>
          {blocksOn(rows, weekday).map(([id, block]) => (
            <BlockCard
              key={id}
              id={id}
              block={block}
              onEdit={() => onEdit(id)}
              onMove={(to) => move(id, to)}
            />
          ))}
        </ul>
      </div>
    </section>
  );
}
