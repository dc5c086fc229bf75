import { type KeyboardEvent, type RefObject, useCallback } from "react";
import type { VirtualizerHandle } from "virtua";

import { useMessageActions } from "#web/chat/actions";
import { pointOf } from "#web/chat/point-menu.tsx";
import type { Row } from "#web/chat/rows";

type Focused = {
  rows: Row[];
  list: RefObject<VirtualizerHandle | null>;
  scroller: RefObject<HTMLElement | null>;
};

/**
 * Arrows go from message to message, `Enter` opens what can be done to one, `R` answers it. The
 * focus itself is the only state: rows do not render for it.
 */
export function useFocusKeys({ rows, list, scroller }: Focused) {
  const { openMenu, reply } = useMessageActions();
  const focusAt = useCallback(
    (index: number) => {
      const row = rows[index];
      if (!row) return;
      list.current?.scrollToIndex(index, { align: "nearest" });
      focusWhenThere(scroller, row.message.message_id);
    },
    [rows, list, scroller],
  );
  const focusLast = useCallback(() => focusAt(rows.length - 1), [focusAt, rows.length]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    // Keys pressed on what lies within a message are that element's own.
    const element = event.target;
    const isList = element === event.currentTarget;
    if (!(element instanceof HTMLElement) || (!isList && !element.dataset["message"])) return;
    const id = element.dataset["message"];
    const at = rows.findIndex(({ message }) => message.message_id === id);
    const message = rows[at]?.message;
    const act = {
      ArrowUp: () => focusAt(at === -1 ? rows.length - 1 : at - 1),
      ArrowDown: () => focusAt(at === -1 ? rows.length - 1 : at + 1),
      Home: () => focusAt(0),
      End: focusLast,
      Enter: () => message && openMenu(message, pointOf(atElement(element))),
      r: () => message && reply(message),
    }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  };
  return { onKeyDown, focusLast };
}

const atElement = (currentTarget: Element) => ({ clientX: 0, clientY: 0, currentTarget });

/** A row that was out of sight is there a frame or two later. */
function focusWhenThere(scroller: RefObject<HTMLElement | null>, id: string, tries = 5): void {
  const row = scroller.current?.querySelector<HTMLElement>(`[data-message="${CSS.escape(id)}"]`);
  if (row) row.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusWhenThere(scroller, id, tries - 1));
}
