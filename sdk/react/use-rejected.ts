import { useMemo } from "react";

import { useLive } from "#sdk/react/use-live";
import { useTracker } from "#sdk/react/use-tracker";
import type { Rejected } from "#sdk/sync/rejected";
import type { Tracker } from "#sdk/sync/tracker";

export type UsedRejected = Pick<Tracker, "retry" | "discard"> & {
  /** Oldest first. */
  rejected: readonly Rejected[];
};

/** Edits that the server refused, until somebody has dealt with them. */
export function useRejected(): UsedRejected {
  const tracker = useTracker();
  const rejected = useLive("track.rejected", tracker.rejected);
  const ways = useMemo(
    () => ({
      retry: (id: string) => tracker.retry(id),
      discard: (id: string) => tracker.discard(id),
    }),
    [tracker],
  );
  return { rejected, ...ways };
}
