import type { ChatChange } from "#sdk/chat/chat-change";
import type { ChatRow } from "#sdk/chat/chat-row";
import type { Live } from "#sdk/live";
import type { Chat } from "#sdk/wire";

/** The chats that one is in. */
export interface Chats {
  /** As `GET /chats` orders them: pinned first, then the latest first; archived ones included. */
  readonly list: Live<ChatRow[]>;
  /** False until there is something to show. */
  readonly isLoaded: Live<boolean>;
  openDirect(userId: string): Promise<string>;
  createGroup(group: {
    name: string;
    description?: string;
    participant_ids: string[];
  }): Promise<string>;
  /** With participants; fetched while somebody listens, and kept fresh. */
  details(chatId: string): Live<Chat | undefined>;
  /** Shows at once; resolves when the server has taken it, rejects when it was refused. */
  change(chatId: string, change: ChatChange): Promise<void>;
}
