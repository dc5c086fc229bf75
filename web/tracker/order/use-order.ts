import { type KeyboardEvent, type PointerEvent, useState } from "react";

import { focusWhenThere } from "#web/ui/focus-when-there";

type Drag = { id: string; to: number };

/**
 * Lets a list be put in another order: by dragging a line's handle with mouse or finger, and with
 * the arrow keys on it. `onMove` is told the places before and after.
 */
export function useOrder(ids: readonly string[], onMove: (from: number, to: number) => void) {
  const [list, setList] = useState<HTMLUListElement | null>(null);
  const [drag, setDrag] = useState<Drag>();

  function move(id: string, to: number) {
    const from = ids.indexOf(id);
    if (from >= 0 && to !== from && to >= 0 && to < ids.length) onMove(from, to);
  }

  function press(event: KeyboardEvent, id: string) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    move(id, ids.indexOf(id) + step);
    // The handle keeps the focus, wherever its line is then.
    requestAnimationFrame(() => focusWhenThere(list, `[data-handle="${CSS.escape(id)}"]`));
  }

  const handle = (id: string) => ({
    "data-handle": id,
    onKeyDown: (event: KeyboardEvent) => press(event, id),
    onPointerDown: (event: PointerEvent<HTMLElement>) => {
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag({ id, to: ids.indexOf(id) });
    },
    onPointerMove: ({ clientY }: PointerEvent) => {
      if (drag?.id === id) setDrag({ id, to: placeAt(clientY, list, ids.indexOf(id)) });
    },
    onPointerUp: () => {
      if (drag?.id === id) move(id, drag.to);
      setDrag(undefined);
    },
    onPointerCancel: () => setDrag(undefined),
  });

  /** How a line shows what is being dragged, and where it would go. */
  function line(id: string) {
    const from = drag ? ids.indexOf(drag.id) : -1;
    const isTarget = drag !== undefined && drag.to !== from && ids[drag.to] === id;
    return {
      "data-dragged": drag?.id === id || undefined,
      "data-drop": isTarget ? (drag.to < from ? "before" : "behind") : undefined,
    };
  }

  return { setList, handle, line };
}

/** The place at this height of a list, from which the line at `from` is thought away. */
export function placeAt(y: number, list: HTMLElement | null, from: number): number {
  const middles = [...(list?.children ?? [])].map((line) => {
    const { top, height } = line.getBoundingClientRect();
    return top + height / 2;
  });
  return middles.filter((middle, i) => i !== from && middle < y).length;
}
