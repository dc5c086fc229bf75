/** Frames that a line may take to be painted on a slow device: about a second. */
const PATIENCE = 60;

/** The next look at what is to get the focus: there is one focus, and so one wish for it. */
let nextLook = 0;

/**
 * Focuses what a virtual list is about to paint. A line out of sight is there some frames later, and
 * some frames after that it is measured: until then it is hidden, and takes no focus. Whoever goes
 * elsewhere meanwhile is not called back. `then` hears that it was done.
 */
export function focusWhenThere(
  within: HTMLElement | null,
  selector: string,
  then?: (line: HTMLElement) => void,
): void {
  cancelAnimationFrame(nextLook);
  const home = [document.activeElement, document.body];
  const look = (frames: number) => {
    const line = within?.querySelector<HTMLElement>(selector);
    line?.focus({ preventScroll: true });
    if (line && document.activeElement === line) return then?.(line);
    if (frames > 0 && home.includes(document.activeElement))
      nextLook = requestAnimationFrame(() => look(frames - 1));
  };
  look(PATIENCE);
}
