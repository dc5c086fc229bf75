import type { ChatRow } from "#sdk/index";

export const BEN = "00000000-0000-7000-8000-000000000002";
export const AT = "2026-01-01T00:00:00.000Z";

/** The line of a direct chat with Ben in which nothing was said. */
export const rowOf = (chat_id: string): ChatRow => ({
  chat_id,
  type: "direct",
  participant: { id: BEN, display_name: "Ben", avatar_url: "" },
  last_message: null,
  unread_count: 0,
  is_marked_unread: false,
  is_muted: false,
  mute_until: null,
  is_pinned: false,
  is_archived: false,
  draft: "",
  role: "member",
  last_seq: 0,
  change_seq: 0,
  updated_at: AT,
  read_seq: 0,
});
