import { useEffect } from "react";
import { useLocation, useSearch } from "wouter";

/** Goes to the message that the address names as `?m=`, once. */
export function useLinkedMessage(jumpTo: (messageId: string) => void): void {
  const [path, go] = useLocation();
  const messageId = new URLSearchParams(useSearch()).get("m");
  useEffect(() => {
    if (messageId === null) return;
    jumpTo(messageId);
    go(path, { replace: true });
  }, [messageId, jumpTo, go, path]);
}
