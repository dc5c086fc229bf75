import type { ServerFrame } from "#sdk/wire";

/** A frame as the server said it; undefined for what is none. The server keeps to the contract. */
export function parseFrame(raw: unknown): ServerFrame | undefined {
  if (typeof raw !== "string") return undefined;
  try {
    const said: unknown = JSON.parse(raw);
    return isFrame(said) ? said : undefined;
  } catch {
    return undefined;
  }
}

const isFrame = (said: unknown): said is ServerFrame =>
  typeof said === "object" &&
  said !== null &&
  "event" in said &&
  typeof said.event === "string" &&
  "data" in said &&
  typeof said.data === "object" &&
  said.data !== null;
