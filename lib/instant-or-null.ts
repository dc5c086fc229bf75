/** An instant as JSON has it, and null for what has not happened. */
export const instantOrNull = (at: number | null): string | null =>
  at === null ? null : new Date(at).toISOString();
