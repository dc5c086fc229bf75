import type { ChatChange } from "#sdk/chat/chat-change";
import { ChatList } from "#sdk/chat/chat-list";
import type { ChatRow } from "#sdk/chat/chat-row";
import type { Desk } from "#sdk/chat/desk";
import { DetailsBook } from "#sdk/chat/details-book";
import { wishesFor } from "#sdk/chat/wish";
import type { Live } from "#sdk/live";
import type { Chat } from "#sdk/wire";

const APPEARS_WITHIN_MS = 3_000;

export type NewGroup = { name: string; description?: string; participant_ids: string[] };

/** The chats that one is in. */
export class Chats {
  readonly #desk: Desk;
  readonly #list: ChatList;
  readonly #details: DetailsBook;

  constructor(desk: Desk) {
    this.#desk = desk;
    this.#list = new ChatList(desk);
    this.#details = new DetailsBook(desk);
  }

  /** As `GET /chats` orders them: pinned first, then the latest first; archived ones included. */
  get list(): Live<ChatRow[]> {
    return this.#list.rows;
  }

  /** False until there is something to show, or it is certain that there is nothing. */
  get isLoaded(): Live<boolean> {
    return this.#list.isLoaded;
  }

  /** The one chat with somebody, whether there was one before or not. Needs the server. */
  async openDirect(userId: string): Promise<string> {
    const body = { type: "direct" as const, participant_id: userId };
    return this.#appeared(await this.#desk.rest.POST("/api/v1/chats", { body }));
  }

  /** Needs the server. */
  async createGroup(group: NewGroup): Promise<string> {
    const body = { description: "", ...group, type: "group" as const };
    return this.#appeared(await this.#desk.rest.POST("/api/v1/chats", { body }));
  }

  /** With participants; fetched and kept fresh while somebody listens. */
  details(chatId: string): Live<Chat | undefined> {
    return this.#details.of(chatId);
  }

  /** Shows at once. Resolves when the server has taken it; rejects, and shows as before, if not. */
  async change(chatId: string, change: ChatChange): Promise<void> {
    const { wishes } = this.#desk;
    await Promise.all(wishesFor(change).map((wanted) => wishes.make(chatId, wanted)));
  }

  /** A new chat is in the list a moment later: whoever is told of it finds it there. */
  #appeared({ chat_id }: Chat): Promise<string> {
    return new Promise((resolve) => {
      const look = () => {
        if (this.list.value.some((row) => row.chat_id === chat_id)) end();
      };
      const unsubscribe = this.list.subscribe(look);
      const end = () => {
        clearTimeout(timer);
        unsubscribe();
        resolve(chat_id);
      };
      // Without a socket it takes until there is one.
      const timer = setTimeout(end, APPEARS_WITHIN_MS);
      look();
    });
  }

  /** Somebody else has signed in, or nobody is. */
  reset(): void {
    this.#details.reset();
  }

  close(): void {
    this.#list.close();
    this.#details.close();
  }
}
