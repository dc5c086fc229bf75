import { useEffect, useState } from "react";

/** Whole seconds until an instant, counted down; undefined without one. */
export function useSecondsUntil(instantMs: number | undefined): number | undefined {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (instantMs === undefined) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, [instantMs]);
  if (instantMs === undefined) return undefined;
  return Math.max(0, Math.ceil((instantMs - now) / 1000));
}
