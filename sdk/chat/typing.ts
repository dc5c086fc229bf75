import { type Live, LiveValue } from "#sdk/live";
import type { ServerFrame } from "#sdk/wire";

/** The server ends it after 5 s; should its word get lost, it ends here. */
const EXPIRES_MS = 6_000;

type Timer = ReturnType<typeof setTimeout>;

/** Who is typing in which chat. */
export class Typing {
  readonly #chats = new Map<string, LiveValue<string[]>>();
  readonly #timers = new Map<string, Timer>();

  /** The ids of those who are typing in a chat. */
  of(chatId: string): Live<string[]> {
    return this.#chat(chatId);
  }

  heard(frame: ServerFrame): void {
    if (frame.event === "typing")
      this.#set(frame.data.chat_id, frame.data.user_id, frame.data.is_typing);
    if (frame.event === "message.new") this.#set(frame.data.chat_id, frame.data.sender_id, false);
  }

  /** Without a socket nobody would tell that somebody stopped. */
  clear(): void {
    for (const timer of this.#timers.values()) clearTimeout(timer);
    this.#timers.clear();
    for (const chat of this.#chats.values()) if (chat.value.length > 0) chat.set([]);
  }

  #set(chatId: string, userId: string, isTyping: boolean): void {
    const key = `${chatId}/${userId}`;
    clearTimeout(this.#timers.get(key));
    this.#timers.delete(key);
    if (isTyping)
      this.#timers.set(
        key,
        setTimeout(() => this.#set(chatId, userId, false), EXPIRES_MS),
      );
    const chat = this.#chat(chatId);
    if (chat.value.includes(userId) === isTyping) return;
    chat.set(isTyping ? [...chat.value, userId] : chat.value.filter((id) => id !== userId));
  }

  #chat(chatId: string): LiveValue<string[]> {
    const known = this.#chats.get(chatId) ?? new LiveValue<string[]>([]);
    this.#chats.set(chatId, known);
    return known;
  }
}
