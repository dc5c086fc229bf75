import { useMemo } from "react";

import { useLive } from "#sdk/react/use-live";
import { useTracker } from "#sdk/react/use-tracker";
import type { Conflict } from "#sdk/sync/kept";
import type { Tracker } from "#sdk/sync/tracker";

export type UsedConflicts = Pick<Tracker, "resolve" | "resolveAll"> & {
  /** Newest first, each with both versions of its row. */
  conflicts: readonly Conflict[];
};

/** What two devices made different things of at once, and the ways to decide it. */
export function useConflicts(): UsedConflicts {
  const tracker = useTracker();
  const conflicts = useLive("track.conflicts", tracker.conflicts);
  const ways = useMemo(() => {
    const resolve: Tracker["resolve"] = tracker.resolve.bind(tracker);
    const resolveAll: Tracker["resolveAll"] = (strategy) => tracker.resolveAll(strategy);
    return { resolve, resolveAll };
  }, [tracker]);
  return { conflicts, ...ways };
}
