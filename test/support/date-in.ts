const DAY_MS = 86_400_000;

/** The date some days ahead of today, in UTC. */
export const dateIn = (days: number): string =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
