import { useEffect, useState, useSyncExternalStore } from "react";

import type { ChatMessage, ChatRow } from "#sdk/index";
import { useConversation } from "#sdk/react";

/**
 * Reads the chat while the reader looks at its end: the window is in front, and the last message
 * is in view. What is marked as unread is read by opening it.
 */
export function useReading(chat: ChatRow, messages: ChatMessage[], isEndSeen: boolean): void {
  const { chat_id, unread_count, is_marked_unread } = chat;
  const conversation = useConversation(chat_id);
  const isLooking = useIsLooking() && isEndSeen;
  const [wasMarked] = useState(is_marked_unread);
  const lastId = messages.at(-1)?.message_id;
  const isBehind = unread_count > 0 || (wasMarked && is_marked_unread);
  useEffect(() => {
    if (!isLooking || !isBehind || lastId === undefined) return;
    // It is queued while offline; a chat that one was removed from needs no reading.
    conversation.markRead().catch(() => undefined);
  }, [isLooking, isBehind, lastId, conversation]);
}

const useIsLooking = (): boolean => useSyncExternalStore(subscribe, isInFront);

const isInFront = (): boolean => document.visibilityState === "visible" && document.hasFocus();

function subscribe(listener: () => void): () => void {
  document.addEventListener("visibilitychange", listener);
  addEventListener("focus", listener);
  addEventListener("blur", listener);
  return () => {
    document.removeEventListener("visibilitychange", listener);
    removeEventListener("focus", listener);
    removeEventListener("blur", listener);
  };
}
