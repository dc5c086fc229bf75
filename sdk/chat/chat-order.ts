import type { ChatRow } from "#sdk/chat/chat-row";

/** As `GET /chats` orders them: pinned ones first, then the latest first. */
export function inOrder(a: ChatRow, b: ChatRow): number {
  if (a.is_pinned !== b.is_pinned) return a.is_pinned ? -1 : 1;
  if (a.updated_at !== b.updated_at) return a.updated_at > b.updated_at ? -1 : 1;
  return a.chat_id > b.chat_id ? -1 : 1;
}

/** When the next mute runs out, in milliseconds: nobody tells of that. */
export function nextMuteEnd(rows: ChatRow[], now: number): number | undefined {
  const ends = rows.flatMap(({ is_muted, mute_until }) =>
    is_muted && mute_until !== null ? Date.parse(mute_until) : [],
  );
  const future = ends.filter((end) => end > now);
  return future.length > 0 ? Math.min(...future) : undefined;
}

/** A mute that has run out is none. */
export const withMuteAt = (row: ChatRow, now: number): ChatRow =>
  row.is_muted && row.mute_until !== null && Date.parse(row.mute_until) <= now
    ? { ...row, is_muted: false, mute_until: null }
    : row;
