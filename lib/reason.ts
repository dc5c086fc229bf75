/**
 * Why something failed, in short, for those who run this server. A drizzle error's message repeats
 * the bound values, which may be secret: of those only the cause is told.
 */
export function reasonOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown).slice(0, LONGEST);
  const isQuery = thrown.message.startsWith("Failed query");
  if (isQuery) return thrown.cause ? reasonOf(thrown.cause) : "A query failed";
  return thrown.message.slice(0, LONGEST);
}

const LONGEST = 200;
