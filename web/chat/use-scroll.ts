import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from "react";
import type { VirtualizerHandle } from "virtua";

import { lastSeq, newSince } from "#web/chat/new-since";
import type { Row } from "#web/chat/rows";
import { useOlder } from "#web/chat/use-older";

/** Nearer than this to the end, in pixels, counts as being there. */
const NEAR = 48;

type Watched = {
  rows: Row[];
  myId: string;
  list: RefObject<VirtualizerHandle | null>;
  hasOlder: boolean;
  loadOlder: () => Promise<void>;
  onEndSeen: (isSeen: boolean) => void;
};

/**
 * Where the reader is: at the end, which new messages then keep in view, or further up, where
 * nothing moves and new ones are counted.
 */
export function useScroll({ rows, myId, list, hasOlder, loadOlder, onEndSeen }: Watched) {
  const [isAtEnd, setAtEnd] = useState(true);
  const [seenSeq, setSeenSeq] = useState(0);
  const place = useRef({ offset: 0, isStuck: true, hasOpened: false });
  const { fetchAhead, isLoading } = useOlder(rows, list, hasOlder, loadOlder);

  const settle = useCallback(
    (isStuck: boolean) => {
      place.current.isStuck = isStuck;
      setAtEnd(isStuck);
      onEndSeen(isStuck);
    },
    [onEndSeen],
  );
  const toEnd = useCallback(() => {
    settle(true);
    list.current?.scrollToIndex(rows.length - 1, { align: "end" });
  }, [list, rows.length, settle]);
  const show = useCallback(
    (index: number) => {
      settle(false);
      list.current?.scrollToIndex(index, { align: "center" });
    },
    [list, settle],
  );

  const onScroll = (offset: number) => {
    const { offset: before, isStuck } = place.current;
    place.current.offset = offset;
    const isNear = distanceToEnd(list.current) < NEAR;
    // Content that grows below leaves the end without anybody having moved.
    if (isNear !== isStuck && (isNear || offset < before)) settle(isNear);
    fetchAhead(offset);
  };
  const onResize = () => {
    if (place.current.isStuck) toEnd();
    else if (distanceToEnd(list.current) < NEAR) settle(true);
  };

  const last = rows.at(-1)?.key;
  useLayoutEffect(() => {
    if (last === undefined) return;
    if (place.current.hasOpened) {
      if (place.current.isStuck || rows.at(-1)?.message.state === "waiting") toEnd();
      return;
    }
    place.current.hasOpened = true;
    const unread = rows.findIndex(({ opensUnread }) => opensUnread);
    if (unread === -1) return toEnd();
    list.current?.scrollToIndex(unread, { align: "start", offset: -NEAR });
    // Whether the end is in view as well shows when sizes are known.
    settle(false);
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- What follows the end is a new last row, not whatever else has changed.
  }, [last]);

  const newest = lastSeq(rows);
  if (isAtEnd && seenSeq !== newest) setSeenSeq(newest);
  return {
    isAtEnd,
    newCount: newSince(rows, seenSeq, myId),
    isLoading,
    onScroll,
    onResize,
    toEnd,
    show,
  };
}

function distanceToEnd(list: VirtualizerHandle | null): number {
  return list ? list.scrollSize - list.viewportSize - list.scrollOffset : 0;
}
