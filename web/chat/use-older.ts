import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
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
): { fetchAhead: (offset: number) => void; isLoading: boolean } {
  const [isLoading, setLoading] = useState(false);
  const fetchAhead = useCallback(
    (offset: number) => {
      if (isLoading || !hasOlder || offset > AHEAD) return;
      setLoading(true);
      // A page that cannot be had is asked for again by the next scroll.
      void loadOlder()
        .catch(() => undefined)
        .then(() => setLoading(false));
    },
    [isLoading, hasOlder, loadOlder],
  );
  // Also after each page: the top may still be near. Where one brought nothing, scrolling asks on.
  const askedAt = useRef(0);
  useEffect(() => {
    if (isLoading || askedAt.current === rows.length) return;
    askedAt.current = rows.length;
    fetchAhead(list.current?.scrollOffset ?? 0);
  }, [isLoading, rows.length, fetchAhead, list]);
  return { fetchAhead, isLoading };
}
