import { useEffect, useState } from "react";

import { useSideline } from "#sdk/react";

const EVERY_MS = 10_000;

/** Milliseconds that a ping takes to the hub and back, while there is a connection. */
export function useRoundTrip(isOnline: boolean): number | undefined {
  const { connection } = useSideline();
  const [ms, setMs] = useState<number>();
  useEffect(() => {
    if (!isOnline) return;
    const measure = async () => {
      const began = performance.now();
      await connection.request("ping", {});
      setMs(Math.round(performance.now() - began));
    };
    // A connection that breaks meanwhile shows in its state.
    const attempt = () => void measure().catch(() => undefined);
    attempt();
    const timer = setInterval(attempt, EVERY_MS);
    return () => {
      clearInterval(timer);
      setMs(undefined);
    };
  }, [connection, isOnline]);
  return ms;
}
