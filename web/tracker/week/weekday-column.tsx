import { Title } from "@mantine/core";
import { type DragEvent, useId, useState } from "react";

import { AddButton } from "#web/ui/buttons.tsx";
import { blocksOn } from "#web/tracker/day/planned";
import { weekdayText } from "#web/ui/day-text";
import { placeAt } from "#web/tracker/order/use-order";
import { useWords } from "#web/tracker/use-words";
import { BlockCard } from "#web/tracker/week/block-card.tsx";
import { BLOCK_TYPE } from "#web/tracker/week/block-type";
import type { Plan } from "#web/tracker/week/use-plan";
import css from "#web/tracker/week/week.module.css";

type WeekdayColumnProps = {
  weekday: number;
  plan: Plan;
  isToday: boolean;
  onAdd: () => void;
  onEdit: (id: string) => void;
};

/** One day of the plan. A block that is dropped here moves here, to where it is dropped. */
export function WeekdayColumn({ weekday, plan, isToday, onAdd, onEdit }: WeekdayColumnProps) {
  const t = useWords();
  const titleId = useId();
  const [list, setList] = useState<HTMLUListElement | null>(null);
  const [isTarget, setTarget] = useState(false);
  const blocks = blocksOn(plan.rows, weekday);
  const name = weekdayText(weekday);

  function drop(event: DragEvent) {
    event.preventDefault();
    setTarget(false);
    const id = event.dataTransfer.getData(BLOCK_TYPE);
    const from = blocks.findIndex(([other]) => other === id);
    plan.move(id, weekday, placeAt(event.clientY, list, from));
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
          <AddButton size={28} label={t("week.add_on", { day: name })} onClick={onAdd} />
        </header>
        <ul className={css.blocks} ref={setList}>
          {blocks.map(([id, block]) => (
            <BlockCard key={id} id={id} block={block} plan={plan} onEdit={() => onEdit(id)} />
          ))}
        </ul>
      </div>
    </section>
  );
}
