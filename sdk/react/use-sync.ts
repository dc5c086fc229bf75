import { useCallback } from "react";

import { useLive } from "#sdk/react/use-live";
import { useTracker } from "#sdk/react/use-tracker";
import type { SyncState } from "#sdk/sync/sync-state";

/** How things stand between this device and the server. */
export function useSync(): SyncState & { syncNow(): Promise<void>; undo(): Promise<void> } {
  const tracker = useTracker();
  const state = useLive("track.state", tracker.state);
  const syncNow = useCallback(() => tracker.syncNow(), [tracker]);
  const undo = useCallback(() => tracker.undo(), [tracker]);
  return { ...state, syncNow, undo };
}
