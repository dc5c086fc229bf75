import type { MemberRole, Preview } from "#contract/chats";
import type { ServerEvent } from "#contract/frames";

/** What a hub must know of a chat to list it. */
export type Opening = {
  type: "direct" | "group";
  /** The other one, in a direct chat; oneself in a chat with oneself. */
  other_id: string | null;
  name: string | null;
  avatar_url: string;
  role: MemberRole;
  opened_at: number;
};

/** One change of a chat, as one member is told of it. */
export type Announcement = {
  /** The chat's `change_seq`; a hub drops what it has seen. */
  at: number;
  event: ServerEvent;
  /** The event's data as JSON, but for the `hub_seq` that the hub adds. */
  data: string;
  /** Set with `chat.created`. */
  opening?: Opening;
  /** Set with `message.new`. */
  message?: {
    seq: number;
    /** The change that made it: what the hub has seen up to there, it has seen before. */
    born: number;
    preview: Preview;
    countable: boolean;
    client_msg_id: string | undefined;
  };
};

/** A member's own view of a chat, reckoned by the room. */
export type View = {
  unread_count: number;
  read_seq: number;
  last_message: Preview | null;
};

/**
 * What a room tells a hub in one call: everything since the last call, in order. Repeating it, or
 * overlapping it, changes nothing.
 */
export type Delivery = {
  chat_id: string;
  /** All that concerns this member up to this `change_seq` is in here or was before. */
  up_to: number;
  last_seq: number;
  announcements: Announcement[];
  /** The view after all of this; absent where new messages alone tell it. */
  view?: View;
};

/** How many of the user's devices saw it at once. */
export type Delivered = { devices: number };
