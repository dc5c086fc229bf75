import { useCallback } from "react";

import { useSideline } from "#sdk/react/sideline-provider";
import { useLive } from "#sdk/react/use-live";
import type { ConnectionState } from "#sdk/realtime/connection-state";

/** How things stand with the server. */
export function useConnection(): ConnectionState & { retryNow(): void } {
  const { connection } = useSideline();
  const state = useLive("connection", connection.state);
  const retryNow = useCallback(() => connection.retryNow(), [connection]);
  return { ...state, retryNow };
}
