/** How long to wait before the next try, in seconds: doubling from two, up to an hour. */
export const backOff = (attempts: number): number => Math.min(2 ** Math.max(1, attempts), 3600);
