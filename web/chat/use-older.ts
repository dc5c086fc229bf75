import { type RefObject, useCallback, useEffect, useState } from "react";
import type { VirtualizerHandle } from "virtua";

import type { Row } from "#web/chat/rows";

/** Older messages are fetched this many pixels before they are needed. */
const AHEAD = 6000;

/** Fetches older messages one page at a time, for as long as the top is near. */
export function useOlder(
  rows: Row[],
  list: RefObject<VirtualizerHandle | null>,
  hasOlder: boolean,
  loadOlder: () => Promise<void>,
): { fetchAhead: () => void; isLoading: boolean } {
  const [isLoading, setLoading] = useState(false);
  const fetchAhead = useCallback(() => {
    const offset = list.current?.scrollOffset ?? 0;
    if (isLoading || !hasOlder || offset > AHEAD) return;
    setLoading(true);
    // A page that cannot be had is asked for again by the next scroll.
    void loadOlder()
      .catch(() => undefined)
      .then(() => setLoading(false));
  }, [isLoading, hasOlder, loadOlder, list]);
  const isEmpty = rows.length === 0;
  useEffect(() => {
    if (!isEmpty) fetchAhead();
    // Also after each page that came: the top may still be near.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isEmpty, rows.length]);
  return { fetchAhead, isLoading };
}
