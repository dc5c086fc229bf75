import { useEntity, useSync } from "#sdk/react";

export const STARTED = "tracker.started";

/**
 * Whether there is anything yet. Before the first sync nobody knows: another device may have begun
 * long ago.
 */
export function useBeginning(): "unknown" | "first" | "begun" {
  const { last_synced_at, status, error } = useSync();
  const rows = [
    useEntity("schedule_blocks").rows.size,
    useEntity("top3").rows.size,
    useEntity("supplements").rows.size,
    useEntity("meals").rows.size,
    useEntity("log_entries").rows.size,
    useEntity("workout_programs").rows.size,
    useEntity("workout_history").rows.size,
    useEntity("mechanism").rows.size,
  ];
  const hasStarted = useEntity("settings").rows.has(STARTED);
  if (hasStarted || rows.some((size) => size > 0)) return "begun";
  if (last_synced_at !== undefined) return "first";
  return status === "offline" || (status === "paused" && error) ? "begun" : "unknown";
}
