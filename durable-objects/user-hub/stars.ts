import type { Store } from "#durable-objects/user-hub/store";

/** The user's starred messages over all chats: a projection of the stars that the rooms keep. */
export class Stars {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  set(messageId: string, chatId: string, on: boolean): void {
    if (!on) return this.forget(messageId);
    this.#store.write(
      "INSERT OR IGNORE INTO stars (message_id, chat_id) VALUES (?, ?)",
      messageId,
      chatId,
    );
  }

  forget(messageId: string): void {
    this.#store.write("DELETE FROM stars WHERE message_id = ?", messageId);
  }

  /** The newest messages first. */
  page(before: string, limit: number): { message_id: string; chat_id: string }[] {
    const query = "SELECT * FROM stars WHERE message_id < ? ORDER BY message_id DESC LIMIT ?";
    return this.#store.read(query, before, limit);
  }
}
