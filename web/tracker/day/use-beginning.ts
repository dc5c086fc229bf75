import { useSync } from "#sdk/react";
import { useRows } from "#web/tracker/use-rows";

export const STARTED = "tracker.started";

/**
 * Whether there is anything yet. Before the first sync nobody knows: another device may have begun
 * long ago.
 */
export function useBeginning(): "unknown" | "first" | "begun" {
  const { last_synced_at, status, error } = useSync();
  const rows = [
    useRows("schedule_blocks").size,
    useRows("top3").size,
    useRows("supplements").size,
    useRows("meals").size,
    useRows("log_entries").size,
    useRows("workout_programs").size,
    useRows("workout_history").size,
    useRows("mechanism").size,
  ];
  const hasStarted = useRows("settings").has(STARTED);
  if (hasStarted || rows.some((size) => size > 0)) return "begun";
  if (last_synced_at !== undefined) return "first";
  return status === "offline" || (status === "paused" && error) ? "begun" : "unknown";
}
