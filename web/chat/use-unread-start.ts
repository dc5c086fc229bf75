import { useEffect, useState } from "react";

import type { ChatRow } from "#sdk/index";
import type { useMessages } from "#sdk/react";
import { reachesRead } from "#web/chat/first-unread";

/** Pages fetched in search of the first unread message. Beyond that a chat opens at its end. */
const MOST_PAGES = 10;

type Loaded = ReturnType<typeof useMessages>;

/**
 * How far the chat was read when it was opened, and whether what is unread is at hand. It stays so
 * while reading makes it read. Without anything unread there is nothing to mark.
 */
export function useUnreadStart({ unread_count, read_seq }: ChatRow, loaded: Loaded) {
  const { messages, isLoading, hasOlder, loadOlder } = loaded;
  const [readSeq] = useState(unread_count > 0 ? read_seq : undefined);
  const [pages, setPages] = useState(0);
  const [isReady, setReady] = useState(false);
  const isAtHand =
    readSeq === undefined || pages === MOST_PAGES || reachesRead(messages, hasOlder, readSeq);
  if (!isReady && !isLoading && isAtHand) setReady(true);
  useEffect(() => {
    if (isReady || isLoading) return;
    loadOlder().then(
      () => setPages((fetched) => fetched + 1),
      // Offline: what is here is shown.
      () => setPages(MOST_PAGES),
    );
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- Each page asks for the next.
  }, [isReady, isLoading, pages, loadOlder]);
  return { readSeq, isReady };
}
