/** Frames that a line may take to be painted on a slow device: about a second. */
const PATIENCE = 60;

/** Focuses what a virtual list is about to paint: a line out of sight is there some frames later. */
export function focusWhenThere(within: HTMLElement | null, selector: string, frames = PATIENCE) {
  const line = within?.querySelector<HTMLElement>(selector);
  if (line) line.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusWhenThere(within, selector, frames - 1));
}
