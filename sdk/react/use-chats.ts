import { useCallback } from "react";

import type { ChatRow } from "#sdk/chat/chat-row";
import { useSideline } from "#sdk/react/sideline-provider";
import { useLive } from "#sdk/react/use-live";

export type ChatFilter = {
  /** The archived chats instead of the others. */
  archived?: boolean;
  /** Part of a name or of the last message, however it is written. */
  search?: string;
};

/** The chat list: pinned first, then the latest first. */
export function useChats({ archived = false, search = "" }: ChatFilter = {}): {
  chats: ChatRow[];
  /** Nothing to show yet: neither from the cache nor from the server. */
  isLoading: boolean;
} {
  const { chats } = useSideline();
  const wanted = plain(search.trim());
  const select = useCallback(
    (rows: ChatRow[]) => rows.filter((row) => row.is_archived === archived && has(row, wanted)),
    [archived, wanted],
  );
  const isLoaded = useLive("chats.loaded", chats.isLoaded);
  return { chats: useLive("chats", chats.list, select), isLoading: !isLoaded };
}

const has = ({ name, participant, last_message }: ChatRow, wanted: string): boolean =>
  wanted === "" ||
  [name, participant?.display_name, last_message?.preview].some((text) =>
    plain(text ?? "").includes(wanted),
  );

/** Without case and accents: who searches for "zoe" finds Zoë. */
const plain = (text: string): string =>
  text.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
