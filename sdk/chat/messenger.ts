import { Arrivals } from "#sdk/chat/arrivals";
import { ChatBook } from "#sdk/chat/chat-book";
import { Chats } from "#sdk/chat/chats";
import { Conversation } from "#sdk/chat/conversation";
import type { Desk } from "#sdk/chat/desk";
import { LastStatuses } from "#sdk/chat/last-statuses";
import { ListRefresh } from "#sdk/chat/list-refresh";
import { Outbox } from "#sdk/chat/outbox";
import { Pace } from "#sdk/chat/pace";
import { Pulls } from "#sdk/chat/pulls";
import { StarBook } from "#sdk/chat/star-book";
import { Sync } from "#sdk/chat/sync";
import { tidy } from "#sdk/chat/tidy";
import { Typing } from "#sdk/chat/typing";
import { Wishes } from "#sdk/chat/wishes";
import { Connection } from "#sdk/realtime/connection";
import { PresenceWatch } from "#sdk/realtime/presence-watch";
import type { Rest } from "#sdk/rest/rest";
import { Tenancy } from "#sdk/session/tenancy";
import type { Session } from "#sdk/session/session";
import type { Storage } from "#sdk/storage/storage";
import { SharedStore } from "#sdk/storage/shared-store";
import type { Estate } from "#sdk/storage/store";

export type MessengerOptions = {
  url: string;
  storage: Storage;
  WebSocket: typeof WebSocket;
  session: Session;
  rest: Rest;
};

const CHATS: Estate = {
  owner: { key: "cache" },
  keys: ["chat/", "details/", "message/", "outbox/", "wish/", "cursor", "stars"],
  version: 1,
};
/** What the server tells each tab by itself is left to it; what waits to be said it cannot tell. */
const SAID_HERE = ["outbox/", "wish/"];

/** The chats of whoever is signed in: from the storage at once, and from the server when it can. */
export class Messenger {
  readonly connection: Connection;
  readonly presence: PresenceWatch;
  readonly chats: Chats;
  readonly #store: SharedStore;
  readonly #desk: Desk;
  readonly #session: Session;
  readonly #sync: Sync;
  readonly #list: ListRefresh;
  readonly #arrivals: Arrivals;
  readonly #statuses: LastStatuses;
  readonly #pace = new Pace();
  readonly #conversations = new Map<string, Conversation>();
  readonly #tenancy: Tenancy;
  #token = "";

  constructor({ url, storage, WebSocket, session, rest }: MessengerOptions) {
    this.#session = session;
    const store = new SharedStore(storage, CHATS, SAID_HERE);
    this.#store = store;
    const book = new ChatBook(store);
    const connection = new Connection({
      url,
      WebSocket,
      token: (refused) => this.#accessToken(refused),
      catchUp: () => this.#catchUp(),
      hubSeq: () => book.hubSeq ?? 0,
    });
    const kept = { store, book, connection, rest };
    const isConnected = () => connection.isOpen;
    this.#sync = new Sync(kept);
    connection.onEvent((frame) => this.#sync.heard(frame));
    const typing = new Typing();
    connection.onEvent((frame) => typing.heard(frame));
    const pace = this.#pace;
    this.#desk = {
      ...kept,
      typing,
      stars: new StarBook(kept),
      pulls: new Pulls(kept),
      outbox: new Outbox({ ...kept, pace }),
      wishes: new Wishes({ ...kept, pace }),
    };
    this.#list = new ListRefresh({ ...kept, isConnected });
    this.#arrivals = new Arrivals(kept);
    this.#statuses = new LastStatuses(this.#desk);
    this.connection = connection;
    this.presence = new PresenceWatch(connection);
    this.chats = new Chats(this.#desk);
    this.#tenancy = new Tenancy(session, {
      enter: (userId, isStill) => this.#enter(userId, isStill),
      leave: () => this.#leave(),
      // A storage that cannot be used: whatever is asked of it says so.
      failed: () => undefined,
    });
  }

  /** The same object for the same chat. */
  conversation(chatId: string): Conversation {
    const known = this.#conversations.get(chatId) ?? new Conversation(this.#desk, chatId);
    this.#conversations.set(chatId, known);
    return known;
  }

  /** Ends sockets and timers. What is stored stays. */
  close(): void {
    this.#tenancy.end();
    this.#stop();
    this.chats.close();
    this.presence.close();
    for (const conversation of this.#conversations.values()) conversation.close();
  }

  async #enter(userId: string, isStill: () => boolean): Promise<void> {
    await this.#store.claim(userId);
    if (!isStill()) return;
    this.#store.join(`sideline chats ${userId}`);
    await this.#load();
    this.#resetOpen();
    if (isStill()) this.connection.start();
  }

  async #load(): Promise<void> {
    const { book, stars, outbox, wishes } = this.#desk;
    await Promise.all([book.load(), stars.load(), outbox.load(), wishes.load()]);
  }

  #leave(): void {
    const { book, stars, outbox, wishes } = this.#desk;
    this.#stop();
    this.#store.release();
    for (const kept of [book, stars, outbox, wishes]) kept.clear();
    this.#resetOpen();
  }

  #stop(): void {
    this.connection.stop();
    this.#store.leave();
    this.#list.stop();
    this.#arrivals.stop();
    this.#statuses.stop();
    this.#pace.end();
    this.#desk.typing.clear();
  }

  #resetOpen(): void {
    this.chats.reset();
    this.presence.reset();
    for (const conversation of this.#conversations.values()) conversation.reset();
  }

  #isOpen(chatId: string): boolean {
    return this.#conversations.get(chatId)?.isOpen ?? false;
  }

  async #accessToken(refused: boolean): Promise<string> {
    const session = this.#session;
    this.#token = refused ? await session.renew(this.#token) : await session.accessToken();
    return this.#token;
  }

  async #catchUp(): Promise<void> {
    const { stars, pulls } = this.#desk;
    // Another tab may have been online while this one was not.
    await this.#load();
    await this.#sync.resume();
    await this.#list.refresh();
    // Not waited for: what is at hand can be used meanwhile, and what fails is tried again.
    pulls
      .catchUp()
      .then(() => tidy(this.#desk, (chatId) => this.#isOpen(chatId)))
      .catch(() => undefined);
    stars.refresh().catch(() => undefined);
  }
}
