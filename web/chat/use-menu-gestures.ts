import { useLongPress } from "@mantine/hooks";
import type { MouseEvent, TouchEvent } from "react";

import { type Point, pointOf } from "#web/chat/point-menu.tsx";

/**
 * The ways to ask for what can be done with something: the right button, the menu key, or a finger
 * that rests on it. Phones of Apple say nothing of that finger by themselves.
 */
export function useMenuGestures(open: (at: Point) => void) {
  const touch = useLongPress((event) => open(placeOf(event)), {
    events: ["touch"],
    cancelOnMove: true,
    // The finger that goes up again is not a tap on what lies below it, or beside the menu.
    onFinish: (event) => event.preventDefault(),
  });
  const onContextMenu = (event: MouseEvent) => {
    event.preventDefault();
    open(pointOf(event));
  };
  return { onContextMenu, ...touch };
}

function placeOf(event: MouseEvent | TouchEvent): Point {
  if (!("touches" in event)) return pointOf(event);
  const finger = event.touches[0];
  return { x: finger?.clientX ?? 0, y: finger?.clientY ?? 0 };
}
