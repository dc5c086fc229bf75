/** The moment that it is, as rows have it. */
export const instant = (): string => new Date().toISOString();
