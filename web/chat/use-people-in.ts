import { useMemo } from "react";

import type { ChatMessage } from "#sdk/index";

/** Everybody who appears in the messages; the same array while they are the same people. */
export function usePeopleIn(messages: ChatMessage[]): string[] {
  const ids = useMemo(() => idsIn(messages), [messages]);
  return useMemo(() => (ids === "" ? [] : ids.split(" ")), [ids]);
}

function idsIn(messages: ChatMessage[]): string {
  const ids = new Set<string>();
  for (const { sender_id, deleted_by, payload } of messages) {
    ids.add(sender_id);
    if (deleted_by) ids.add(deleted_by);
    if ("action" in payload) for (const id of payload.user_ids) ids.add(id);
  }
  return [...ids].toSorted().join(" ");
}
