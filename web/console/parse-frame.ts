import type { ClientFrame } from "#sdk/index";
import { isSendable } from "#web/console/templates";

/** A frame as somebody typed it. Only its outline is looked at: the server judges the rest. */
export function parseFrame(text: string): ClientFrame | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isFrame(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function isFrame(value: unknown): value is ClientFrame {
  if (typeof value !== "object" || value === null) return false;
  if (!("event" in value && "data" in value)) return false;
  const { event, data } = value;
  return typeof event === "string" && isSendable(event) && typeof data === "object";
}
