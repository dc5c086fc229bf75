import { useChats } from "#sdk/react";

/** How many messages wait to be read, in chats that are not muted. */
export function useUnread(): number {
  const { chats } = useChats();
  const loud = chats.filter(({ is_muted }) => !is_muted);
  return loud.reduce((sum, { unread_count }) => sum + unread_count, 0);
}
