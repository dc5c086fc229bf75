const SECONDS = [1, 2, 4, 8, 16, 30];

/** The longest that is ever waited, in milliseconds. */
export const LONGEST_MS = 30_000;

/**
 * How long to wait before a try that follows `failures` failed ones. Between half and all of the
 * step, so that clients who lost a server together do not come back together.
 */
export function backoffMs(failures: number, random: () => number = Math.random): number {
  const step = SECONDS[Math.max(0, failures - 1)] ?? LONGEST_MS / 1000;
  return Math.round(step * 1000 * (0.5 + random() / 2));
}
