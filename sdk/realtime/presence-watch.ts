import type { Live } from "#sdk/live";
import type { Presence } from "#sdk/wire";

/** Who is online. */
export interface PresenceWatch {
  /** By user id; somebody nothing is known of yet is missing. */
  of(userIds: string[]): Live<Record<string, Presence>>;
}
