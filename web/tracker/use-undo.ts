import { useHotkeys } from "@mantine/hooks";

import { useSave } from "#web/tracker/use-save";
import { useTracker } from "#sdk/react";

/** Takes back the last edit made on this device. */
export function useUndo(): () => void {
  const tracker = useTracker();
  const save = useSave();
  return () => save(tracker.undo());
}

/** In a field the same key takes back what was typed, as everywhere. */
export function useUndoKey(): void {
  useHotkeys([["mod+Z", useUndo()]]);
}
