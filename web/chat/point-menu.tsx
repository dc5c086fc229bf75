import { Menu } from "@mantine/core";
import { type ReactNode, useEffect, useRef } from "react";

/** A place in the window, in CSS pixels. */
export type Point = { x: number; y: number };

/** Where a context menu belongs: at the pointer, or below what has the focus when keys open it. */
export function pointOf(event: {
  clientX: number;
  clientY: number;
  currentTarget: Element;
}): Point {
  if (event.clientX !== 0 || event.clientY !== 0) return { x: event.clientX, y: event.clientY };
  const { left, bottom } = event.currentTarget.getBoundingClientRect();
  return { x: left, y: bottom };
}

/** One menu for a whole list, opened wherever it is asked for. The focus goes back to where it was. */
export function PointMenu(props: {
  at: Point;
  label: string;
  onClose: () => void;
  children: ReactNode;
}) {
  const { at, label, onClose, children } = props;
  useFocusReturn();
  return (
    <Menu opened onClose={onClose} position="bottom-start" offset={4} returnFocus={false}>
      <Menu.Target>
        <span
          aria-hidden
          style={{
            ...ANCHOR,
            left: `min(${at.x}px, 100vw - 1rem)`,
            top: `min(${at.y}px, 100vh - 1rem)`,
          }}
        />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>{children}</Menu.Dropdown>
    </Menu>
  );
}

/** It stays in the window also when that becomes smaller, as by turning a phone. */
const ANCHOR = { position: "fixed", width: 0, height: 0 } as const;

/** Unless what was chosen took the focus elsewhere, such as into a dialog. */
function useFocusReturn(): void {
  const opener = useRef(document.activeElement);
  useEffect(() => {
    const element = opener.current;
    return () => {
      queueMicrotask(() => {
        if (document.activeElement !== document.body) return;
        if (element instanceof HTMLElement) element.focus({ preventScroll: true });
      });
    };
  }, []);
}
