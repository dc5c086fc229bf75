import type { FailureCode } from "#sdk/rest/sideline-error";

/** How things stand between this device and the server. */
export type SyncState = {
  /**
   * `offline`: the server cannot be reached, it is tried again. `paused`: nobody is signed in, or
   * the server refuses for a reason that time alone does not mend; `error` tells it.
   */
  status: "idle" | "syncing" | "offline" | "paused";
  /** Edits that the server has not taken yet. Ask before signing out with any: they would be lost. */
  waiting: number;
  /** Edits that it refused, and that somebody has to look at. */
  rejected: number;
  open_conflicts: number;
  /** Whether there is an action of this device that `undo` would take back. */
  can_undo: boolean;
  /** When everything was last fetched, in milliseconds by this device's clock. */
  last_synced_at: number | undefined;
  /** What went wrong last, until it goes right. `STORAGE`: this device cannot write any more. */
  error?: { code: FailureCode | "STORAGE"; message: string };
};
