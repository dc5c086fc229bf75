import { useCallback, useMemo } from "react";

import type { ChatChange } from "#sdk/chat/chat-change";
import type { ChatRow } from "#sdk/chat/chat-row";
import type { Live } from "#sdk/live";
import { useSideline } from "#sdk/react/sideline-provider";
import { useLive } from "#sdk/react/use-live";
import type { Chat } from "#sdk/wire";

/** One chat: its line in the list, its members, and one's own settings for it. */
export function useChat(chatId: string): {
  chat: ChatRow | undefined;
  details: Chat | undefined;
  /** Shows at once, and is taken back when the server refuses. */
  change(change: ChatChange): Promise<void>;
} {
  const { chats } = useSideline();
  const details = useMemo(() => held(chats.details(chatId)), [chats, chatId]);
  const select = useCallback(
    (rows: ChatRow[]) => rows.find((row) => row.chat_id === chatId),
    [chatId],
  );
  const change = useCallback((it: ChatChange) => chats.change(chatId, it), [chats, chatId]);
  return {
    chat: useLive("chats", chats.list, select),
    details: useLive(`details ${chatId}`, details) ?? undefined,
    change,
  };
}

/** Queries cannot hold undefined. */
const held = <T>(live: Live<T | undefined>): Live<T | null> => ({
  get value() {
    return live.value ?? null;
  },
  subscribe: (listener) => live.subscribe(listener),
});
