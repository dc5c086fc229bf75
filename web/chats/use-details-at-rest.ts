import { useTimeout } from "@mantine/hooks";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";

import type { Chat, ChatRow } from "#sdk/index";
import { useSideline } from "#sdk/react";

/** Lines that only pass by while one scrolls ask for nothing. */
const REST_MS = 300;

/** The members of a group in the list; undefined while they are not known. */
export function useDetailsAtRest({ chat_id, type }: ChatRow): Chat | undefined {
  const { chats } = useSideline();
  const [isAtRest, setAtRest] = useState(false);
  const { start, clear } = useTimeout(() => setAtRest(true), REST_MS);
  useEffect(() => {
    if (type === "group") start();
    return clear;
  }, [type, start, clear]);
  const subscribe = useCallback(
    (listener: () => void) =>
      isAtRest ? chats.details(chat_id).subscribe(listener) : () => undefined,
    [chats, chat_id, isAtRest],
  );
  return useSyncExternalStore(subscribe, () => chats.details(chat_id).value);
}
