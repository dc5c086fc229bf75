type Fields = Record<string, unknown>;

/** What no line may hold, whoever wrote it: tokens, phone numbers and e-mail addresses. */
const SECRET =
  /eyJ[\w-]{8,}\.[\w-]+(\.[\w-]*)?|\+[1-9]\d{6,14}\b|[\w.+'-]{1,64}@[\w-]+(\.[\w-]+)*\.[a-z]{2,}\b/gi;

function write(level: "info" | "warn" | "error", event: string, fields: Fields): void {
  const line = JSON.stringify({ level, event, time: new Date().toISOString(), ...fields });
  console[level](line.replaceAll(SECRET, "[redacted]"));
}

/** One line of JSON. Callers pass ids and counts, never bodies, tokens, phone numbers or addresses. */
export const logInfo = (event: string, fields: Fields = {}) => write("info", event, fields);
export const logWarning = (event: string, fields: Fields = {}) => write("warn", event, fields);

/**
 * A bug, with its stack. A drizzle error's message repeats the bound values, which may be secret:
 * of those only the cause is told.
 */
export function logBug(thrown: unknown, fields: Fields = {}): void {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const drizzle = error.message.startsWith("Failed query");
  const told = drizzle && error.cause instanceof Error ? error.cause : error;
  write("error", "bug", {
    ...fields,
    error: drizzle ? told.message.slice(0, 200) : told.message,
    stack: drizzle ? undefined : told.stack,
  });
}
