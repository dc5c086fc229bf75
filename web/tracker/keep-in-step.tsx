import { useTracker } from "#sdk/react";

/** Sends what waits and fetches what is new, without showing any of it. */
export function KeepInStep() {
  useTracker();
  return null;
}
