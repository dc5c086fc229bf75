import { useMemo } from "react";

import { useSideline } from "#sdk/react/sideline-provider";
import { useLive } from "#sdk/react/use-live";
import type { Presence } from "#sdk/wire";

/** Who of them is online, by user id. The server is asked while a component shows it. */
export function usePresence(userIds: readonly string[]): Record<string, Presence> {
  const { presence } = useSideline();
  // Callers make a new array each time; only other people make another watch.
  const people = Array.from(new Set(userIds)).toSorted().join(" ");
  const live = useMemo(() => presence.of(people.split(" ").filter(Boolean)), [presence, people]);
  return useLive(`presence ${people}`, live);
}
