import type { Context } from "hono";

/** What the session list calls a device: what it calls itself, else its User-Agent. */
export function deviceOf(
  c: Pick<Context, "req">,
  { device_name }: { device_name?: string | undefined },
): { device_name: string } {
  const agent = c.req.header("user-agent")?.trim().slice(0, 64);
  return { device_name: device_name ?? (agent || "Unknown device") };
}
