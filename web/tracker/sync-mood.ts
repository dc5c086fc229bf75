import type { SyncState } from "#sdk/sync";

export type SyncMood = "attention" | "paused" | "offline" | "syncing" | "waiting" | "synced";

/** What is most worth knowing of the sync. What somebody must do comes before what goes by itself. */
export function syncMood({
  status,
  waiting,
  rejected,
  open_conflicts,
  error,
}: SyncState): SyncMood {
  if (rejected + open_conflicts > 0) return "attention";
  if (status === "paused") return error ? "paused" : "syncing";
  if (status === "offline") return "offline";
  if (status === "syncing") return "syncing";
  return waiting > 0 ? "waiting" : "synced";
}
