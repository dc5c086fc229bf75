import { useEffect, useState } from "react";

import { useConnection } from "#sdk/react";

/** Shorter gaps are nobody's business: a reconnect within a second is not worth a word. */
const PATIENCE_MS = 1500;

export type Notice = { kind: "offline" | "connecting" | "catching-up"; retryAt?: number };

/** What is to be said about the connection; undefined while all is well. */
export function useConnectionNotice(): Notice | undefined {
  const { status, retryAt } = useConnection();
  const isWell = status === "online";
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (isWell) return;
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [isWell]);
  if (status === "online" || !isLate) return undefined;
  return retryAt === undefined ? { kind: status } : { kind: status, retryAt };
}
