import { z } from "zod";

const Line = z.looseObject({ level: z.string(), event: z.string(), time: z.string() });
const Served = z.object({
  method: z.string(),
  route: z.string(),
  status: z.int(),
  duration_ms: z.number(),
});

/**
 * What the terminal shows of the server's output: a request as one short line, other log lines as
 * they are, wrangler's complaints untouched, and not its own repetition of every request.
 */
export function readable(text: string): string {
  const lines = text.split("\n").flatMap((line) => {
    if (line.startsWith("[wrangler:info]")) return [];
    const served = requestLine(line);
    return served === undefined ? [line] : [served];
  });
  return lines.join("\n");
}

function requestLine(line: string): string | undefined {
  if (!line.startsWith("{")) return undefined;
  try {
    const logged = Line.parse(JSON.parse(line));
    const served = Served.safeParse(logged);
    if (logged.event !== "request" || !served.success) return undefined;
    const { method, route, status, duration_ms } = served.data;
    return `${logged.time.slice(11, 19)}  ${status}  ${method.padEnd(6)} ${route}  ${Math.round(duration_ms)} ms`;
  } catch {
    return undefined;
  }
}
