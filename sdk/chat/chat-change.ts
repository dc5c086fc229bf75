/** What one may set on a chat for oneself. Absent means unchanged. */
export type ChatChange = {
  is_muted?: boolean;
  /** When the mute ends; null or absent: for good. */
  mute_until?: string | null;
  is_pinned?: boolean;
  is_archived?: boolean;
  is_marked_unread?: boolean;
  draft?: string;
};
