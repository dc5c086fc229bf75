import { useEffect, useState, useSyncExternalStore } from "react";

import { countdown, leftOf } from "#web/training/rest/countdown";

const LOOK_EVERY_MS = 200;

/** The rest that runs, with what is left of it now. */
export function useCountdown() {
  const rest = useSyncExternalStore(countdown.subscribe, countdown.get);
  const [now, setNow] = useState(() => Date.now());
  const isRunning = typeof rest?.until === "number";
  useEffect(() => {
    if (!isRunning) return;
    const timer = setInterval(() => setNow(Date.now()), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isRunning]);
  return rest && { ...rest, left: leftOf(rest, now), isRunning };
}
