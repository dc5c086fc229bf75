import { useHotkeys } from "@mantine/hooks";
import { useEffect } from "react";
import { useLocation } from "wouter";

/** What the keyboard does on every page. In a field, only what has a modifier: letters are text. */
export function useShortcuts(showList: () => void): void {
  const [, go] = useLocation();
  useHotkeys([
    ["shift+?", showList, { usePhysicalKeys: false }],
    ["/", () => focusSearch(go)],
  ]);
  useHotkeys(
    [
      ["mod+K", () => focusSearch(go)],
      ["mod+alt+N", () => go("/new")],
      ["mod+,", () => go("/settings")],
    ],
    [],
  );
  useEffect(() => {
    const leave = ({ key, target }: KeyboardEvent) => {
      if (key === "Escape" && !isWithinOverlay(target) && !isField(target)) go("/");
    };
    // Before any dialog hears of it: the key that closes the last one leads nowhere besides.
    window.addEventListener("keydown", leave, { capture: true });
    return () => window.removeEventListener("keydown", leave, { capture: true });
  }, [go]);
}

const isField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches("input, textarea, select, [contenteditable]");

/** There the key closes what is open, and no more. A dialog may be open without having the focus. */
const isWithinOverlay = (target: EventTarget | null): boolean =>
  document.querySelector("[role=dialog]") !== null ||
  (target instanceof Element && target.closest("[role=menu]") !== null);

/** The chat list marks its search field; where the list is not shown, we go there first. */
function focusSearch(go: (path: string) => void): void {
  if (searchField()?.checkVisibility()) return searchField()?.focus();
  go("/");
  requestAnimationFrame(() => searchField()?.focus());
}

const searchField = () => document.querySelector<HTMLElement>("[data-shortcut=search]");
