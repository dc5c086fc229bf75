import type { ChatListItem } from "#sdk/wire";

/** A line of the chat list, kept up to date by events. */
export type ChatRow = ChatListItem & {
  /** One has read up to here. */
  read_seq: number;
};
