import type { Run } from "#test/simulation/simulate";

/**
 * Runs that once found something, named for what it was. A seed chooses what people do and what
 * the network does; how the server's own work falls in between differs from run to run, so a
 * regression makes its mistake likely to show, not certain.
 */
export const regressions: (Run & { name: string })[] = [];
