import type { ChatChange } from "#sdk/chat/chat-change";
import { ChatList } from "#sdk/chat/chat-list";
import type { ChatRow } from "#sdk/chat/chat-row";
import type { Desk } from "#sdk/chat/desk";
import { DetailsBook } from "#sdk/chat/details-book";
import { wishesFor } from "#sdk/chat/wish";
import type { Live } from "#sdk/live";
import type { Chat } from "#sdk/wire";

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
    const { chat_id } = await this.#desk.rest.POST("/api/v1/chats", { body });
    return chat_id;
  }

  /** Needs the server. */
  async createGroup(group: NewGroup): Promise<string> {
    const body = { description: "", ...group, type: "group" as const };
    const { chat_id } = await this.#desk.rest.POST("/api/v1/chats", { body });
    return chat_id;
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

  /** Somebody else has signed in, or nobody is. */
  reset(): void {
    this.#details.reset();
  }

  close(): void {
    this.#list.close();
    this.#details.close();
  }
}
