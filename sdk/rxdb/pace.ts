/** Edits are sent together with those that follow within a moment. */
const QUIET_MS = 300;
/** Pushes begin no faster than this one after the other. */
const APART_MS = 1_000;

/** A function that resolves when the next push is due: at the same time for all who ask before. */
export function pace(): () => Promise<void> {
  let due = -APART_MS;
  return () => {
    const now = performance.now();
    if (due <= now) due = Math.max(now + QUIET_MS, due + APART_MS);
    return new Promise((resolve) => setTimeout(resolve, due - now));
  };
}
