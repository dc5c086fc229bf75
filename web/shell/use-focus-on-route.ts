import { type RefObject, useEffect, useRef } from "react";
import { useLocation } from "wouter";

/**
 * After a change of page, whoever uses the keyboard goes on in the new page: unless it has taken
 * the focus itself, or what had it is still there.
 */
export function useFocusOnRoute(main: RefObject<HTMLElement | null>): void {
  const [path] = useLocation();
  const before = useRef(path);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
  }, [path, main]);
}
