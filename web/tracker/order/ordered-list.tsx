import { ActionIcon, VisuallyHidden } from "@mantine/core";
import { mdiDragVertical } from "@mdi/js";
import { type ReactNode, useId, useState } from "react";

import css from "#web/tracker/order/ordered-list.module.css";
import { useOrder } from "#web/tracker/order/use-order";
import { useWords } from "#web/tracker/use-words";
import { Icon } from "#web/ui/icon.tsx";

type OrderedListProps<T> = {
  /** In their order. */
  rows: readonly (readonly [id: string, row: T])[];
  nameOf: (row: T) => string;
  onMove: (from: number, to: number) => void;
  /** A line, with the handle by which it is moved. */
  children: (id: string, row: T, handle: ReactNode) => ReactNode;
};

/** A list that its owner puts in order. */
export function OrderedList<T>({ rows, nameOf, onMove, children }: OrderedListProps<T>) {
  const t = useWords();
  const hint = useId();
  const [said, say] = useState("");
  const ids = rows.map(([id]) => id);
  const { setList, handle, line } = useOrder(ids, (from, to) => {
    onMove(from, to);
    const name = nameOf(rows[from]![1]);
    say(t("order.moved", { name, place: to + 1, places: rows.length }));
  });
  return (
    <>
      <ul ref={setList} className={css.list}>
        {rows.map(([id, row]) => (
          <li key={id} className={css.line} {...line(id)}>
            {children(
              id,
              row,
              rows.length > 1 && (
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={36}
                  className={css.handle!}
                  aria-label={t("order.move", { name: nameOf(row) })}
                  aria-describedby={hint}
                  {...handle(id)}
                >
                  <Icon path={mdiDragVertical} size={20} />
                </ActionIcon>
              ),
            )}
          </li>
        ))}
      </ul>
      <VisuallyHidden id={hint}>{t("order.hint")}</VisuallyHidden>
      <VisuallyHidden component="output">{said}</VisuallyHidden>
    </>
  );
}
