import type { Chats } from "#sdk/chat/chats";
import type { Conversation } from "#sdk/chat/conversation";
import { Messenger } from "#sdk/chat/messenger";
import type { Connection } from "#sdk/realtime/connection";
import { Events } from "#sdk/realtime/events";
import type { PresenceWatch } from "#sdk/realtime/presence-watch";
import { Rest } from "#sdk/rest/rest";
import { Session } from "#sdk/session/session";
import { isUser } from "#sdk/session/stored-session";
import { memoryStorage } from "#sdk/storage/memory-storage";
import type { Storage } from "#sdk/storage/storage";

export type SidelineOptions = {
  /** The server's address: `https://api.example.com`. */
  url: string;
  /** Where session, cache and what waits to be sent are kept; `memoryStorage()` by default. */
  storage?: Storage;
  /** What the lists of one's sessions and devices call this one; its `User-Agent` by default. */
  deviceName?: string;
  fetch?: typeof fetch;
  WebSocket?: typeof WebSocket;
};

const ABOUT_ME = new Set([
  "GET /api/v1/users/me",
  "PATCH /api/v1/users/me",
  "POST /api/v1/users/me/phone/verify",
]);

/** A device's client. It starts by itself, and connects whenever somebody is signed in. */
export class Sideline {
  readonly session: Session;
  readonly rest: Rest;
  readonly connection: Connection;
  /** What happens in coaching. */
  readonly events: Events;
  readonly chats: Chats;
  readonly presence: PresenceWatch;
  /** Where everything is kept; what builds on the client keeps its own things there as well. */
  readonly storage: Storage;
  readonly deviceName: string | undefined;
  readonly #closing = new AbortController();
  readonly #messenger: Messenger;

  constructor(options: SidelineOptions) {
    const { url, deviceName, storage = memoryStorage() } = options;
    // Looked up when they are needed: a platform may bring them late, a test replace them.
    const send = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
    const named = deviceName === undefined ? {} : { deviceName };
    this.storage = storage;
    this.deviceName = deviceName;
    this.session = new Session({ url, storage, fetch: send, ...named });
    this.rest = new Rest({
      url,
      fetch: send,
      tokens: this.session,
      answered: (route, content) => this.#notice(route, content),
    });
    const { session, rest } = this;
    const { WebSocket = globalThis.WebSocket } = options;
    this.#messenger = new Messenger({ url, storage, WebSocket, session, rest });
    this.connection = this.#messenger.connection;
    this.events = new Events(this.connection);
    this.chats = this.#messenger.chats;
    this.presence = this.#messenger.presence;
  }

  /** The same object for the same chat. */
  conversation(chatId: string): Conversation {
    return this.#messenger.conversation(chatId);
  }

  /** The session goes by the name that one has just given oneself, or has on another device. */
  #notice(route: string, content: unknown): void {
    if (!ABOUT_ME.has(route) || !isUser(content)) return;
    // A storage that fails tells whoever signs in or asks for a token; here it is only a name.
    this.session.learn(content).catch(() => undefined);
  }

  /** Aborted by `close`, for what builds on the client. */
  get closed(): AbortSignal {
    return this.#closing.signal;
  }

  /** Ends sockets and timers. What is stored stays. */
  close(): void {
    this.#closing.abort();
    this.#messenger.close();
  }
}
