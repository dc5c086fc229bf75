import { useSyncExternalStore } from "react";

/** Whole seconds until an instant, counted down; undefined without one. */
export const useSecondsUntil = (instantMs: number | undefined): number | undefined =>
  useSyncExternalStore(everyQuarterSecond, () =>
    instantMs === undefined ? undefined : Math.max(0, Math.ceil((instantMs - Date.now()) / 1000)),
  );

function everyQuarterSecond(look: () => void): () => void {
  const timer = setInterval(look, 250);
  return () => clearInterval(timer);
}
