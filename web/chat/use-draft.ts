import { useDebouncedCallback } from "@mantine/hooks";
import { useEffect, useLayoutEffect, useRef, useState } from "react";

import { useChat } from "#sdk/react";

/** Writing rests this long before a draft is kept. */
const REST_MS = 800;

/**
 * What is being written in a chat. It is kept with the account, so it is there on other devices
 * and after the chat was left; what another device writes shows here unless somebody writes here.
 */
export function useDraft(chatId: string) {
  const { chat, change } = useChat(chatId);
  const kept = chat?.draft ?? "";
  const [draft, setDraft] = useState(kept);
  const [base, setBase] = useState(kept);
  if (kept !== base) {
    setBase(kept);
    if (draft === base) setDraft(kept);
  }

  const keep = (words: string) => {
    const worth = words.trim() === "" ? "" : words;
    // One that cannot be kept is still in the field.
    if (chat && worth !== kept) change({ draft: worth }).catch(() => undefined);
  };
  const latest = useRef({ draft, keep });
  useLayoutEffect(() => {
    latest.current = { draft, keep };
  });
  const keepSoon = useDebouncedCallback(() => latest.current.keep(latest.current.draft), REST_MS);
  useEffect(
    () => () => {
      keepSoon.cancel();
      latest.current.keep(latest.current.draft);
    },
    [keepSoon],
  );

  const write = (words: string) => {
    setDraft(words);
    keepSoon();
  };
  const clear = () => {
    setDraft("");
    keepSoon.cancel();
    keep("");
  };
  return { draft, write, clear };
}
