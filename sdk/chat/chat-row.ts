import type { ChatMessage } from "#sdk/chat/chat-message";
import type { ChatListItem } from "#sdk/wire";

/** A line of the chat list, kept up to date by events. */
export type ChatRow = ChatListItem & {
  /** One has read up to here. */
  read_seq: number;
  /** How far the last message has come, when it is one's own and that is known. */
  last_state?: ChatMessage["state"];
};
