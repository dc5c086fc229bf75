import type { Chats } from "#sdk/chat/chats";
import type { Conversation } from "#sdk/chat/conversation";
import type { Connection } from "#sdk/realtime/connection";
import type { PresenceWatch } from "#sdk/realtime/presence-watch";
import type { Rest } from "#sdk/rest/rest";
import type { Session } from "#sdk/session/session";
import type { Storage } from "#sdk/storage/storage";

export type SidelineOptions = {
  /** The server's address: `https://api.example.com`. */
  url: string;
  /** Where session, cache and what waits to be sent are kept; `memoryStorage()` by default. */
  storage?: Storage;
  /** What the list of one's sessions calls this device; the browser's own name by default. */
  deviceName?: string;
  fetch?: typeof fetch;
  WebSocket?: typeof WebSocket;
};

/** A device's client. It starts by itself, and connects whenever somebody is signed in. */
export declare class Sideline {
  readonly session: Session;
  readonly rest: Rest;
  readonly connection: Connection;
  readonly chats: Chats;
  readonly presence: PresenceWatch;
  constructor(options: SidelineOptions);
  /** The same object for the same chat while it is in use. */
  conversation(chatId: string): Conversation;
  /** Ends sockets and timers. What is stored stays. */
  close(): void;
}
