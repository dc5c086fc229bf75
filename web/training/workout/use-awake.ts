import { useEffect } from "react";

/** Keeps the screen on, where the browser lets us: nobody unlocks a phone with a bar in the hands. */
export function useAwake(isNeeded: boolean): void {
  useEffect(() => {
    if (!isNeeded) return;
    let lock: Promise<WakeLockSentinel> | undefined;
    // A page that is hidden loses it, and asks anew when it is seen again.
    const ask = () => {
      if (document.visibilityState !== "visible") return;
      lock = navigator.wakeLock?.request("screen");
      lock?.catch(() => undefined);
    };
    ask();
    document.addEventListener("visibilitychange", ask);
    return () => {
      document.removeEventListener("visibilitychange", ask);
      lock?.then((held) => held.release()).catch(() => undefined);
    };
  }, [isNeeded]);
}
