import { useHotkeys } from "@mantine/hooks";
import { useLocation } from "wouter";

/** What the keyboard does on every page. In a field, only what has a modifier: letters are text. */
export function useShortcuts(showList: () => void): void {
  const [, go] = useLocation();
  useHotkeys([
    ["shift+?", showList, { usePhysicalKeys: false }],
    ["/", () => focusSearch(go)],
    ["Escape", ({ target }) => isWithinOverlay(target) || go("/")],
  ]);
  useHotkeys(
    [
      ["mod+K", () => focusSearch(go)],
      ["mod+alt+N", () => go("/new")],
      ["mod+,", () => go("/settings")],
    ],
    [],
  );
}

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
