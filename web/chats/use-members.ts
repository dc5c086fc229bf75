import { useTimeout } from "@mantine/hooks";
import { useCallback, useEffect, useState, useSyncExternalStore } from "react";

import type { Chat, ChatRow } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { useNicknames } from "#web/people/names.tsx";

/** Lines that only pass by while one scrolls ask for nothing. */
const REST_MS = 300;

/** What the reader calls the members of a group; undefined while that is not known. */
export function useMembers(chat: ChatRow): (id: string) => string | undefined {
  const details = useDetailsAtRest(chat);
  const nicknames = useNicknames();
  return useCallback(
    (id) => {
      const member = details?.participants.find(({ user_id }) => user_id === id);
      return nicknames.get(id) || member?.display_name || undefined;
    },
    [details, nicknames],
  );
}

function useDetailsAtRest({ chat_id, type }: ChatRow): Chat | undefined {
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
