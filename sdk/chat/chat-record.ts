import type { ChatRow } from "#sdk/chat/chat-row";
import type { Status } from "#sdk/chat/kept-message";
import { Family } from "#sdk/storage/slot";

/** What one may set on a chat for oneself, and how far one has read. */
type OwnSetting = "mute" | "pin" | "archive" | "mark" | "draft" | "read";

/** What is kept of a chat: its line in the list, and how much of its messages is here. */
export type ChatRecord = {
  chat_id: string;
  /** Missing while only events have told of the chat, and the list has not. */
  row: ChatRow | undefined;
  /** How far one has read: of which the list does not tell. */
  read_seq: number;
  /** One is not in it any more. Kept, so that what is late cannot bring it back. */
  is_gone: boolean;
  /** The list knows more than this, for example the preview. */
  is_stale: boolean;
  /** An event has told how much is unread since the list did, and may be older than the list. */
  is_recounted: boolean;
  /** The user's count of events as of the last one taken in here: older ones change nothing. */
  hub_seq: number;
  /** The last event that told of each of one's own settings, by the wish that sets it. */
  told: Partial<Record<OwnSetting, number>>;
  /** Messages are kept without a gap from here on; undefined while none are. */
  from_seq: number | undefined;
  /** Kept messages are as of this change of the chat, and ought to be as of that one. */
  have_change_seq: number;
  target_change_seq: number;
  /** The server knows that messages up to here have arrived. */
  acked_seq: number;
  /** How far the other one of a direct chat has come. */
  other: { delivered_seq: number; read_seq: number };
  /** `hub_seq` of the latest news of statuses in a group, and as of when they are kept. */
  status_news: number;
  status_known: number;
  /**
   * The newest of one's own messages that are kept, and as of which news of statuses that is.
   * Missing while there is none.
   */
  last_own?: { message_id: string; seq: number; status: Status; as_of: number };
};

export const CHATS = new Family<ChatRecord>("chat/");

/** A chat that has just been heard of. */
export const newRecord = (chat_id: string): ChatRecord => ({
  chat_id,
  row: undefined,
  read_seq: 0,
  is_gone: false,
  is_stale: true,
  is_recounted: false,
  hub_seq: 0,
  told: {},
  from_seq: undefined,
  have_change_seq: 0,
  target_change_seq: 0,
  acked_seq: 0,
  other: { delivered_seq: 0, read_seq: 0 },
  status_news: 0,
  status_known: 0,
});

/** Kept messages miss changes that the server has told of. */
export const isBehind = (record: ChatRecord): boolean =>
  !record.is_gone &&
  record.from_seq !== undefined &&
  record.have_change_seq < record.target_change_seq;
