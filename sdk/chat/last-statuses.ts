import type { ChatBook } from "#sdk/chat/chat-book";
import { isLastOwnInDoubt } from "#sdk/chat/last-own";
import type { Pulls } from "#sdk/chat/pulls";
import type { Connection } from "#sdk/realtime/connection";
import { Timer } from "#sdk/timer";

/** In a busy group many read within moments: they are asked about together. */
const TOGETHER_MS = 500;

type Parts = { book: ChatBook; connection: Connection; pulls: Pulls };

/**
 * Keeps the list true about how far one's own last words have come. In direct chats events tell;
 * in a group the server alone knows who was there, and is asked when something has changed.
 */
export class LastStatuses {
  readonly #parts: Parts;
  readonly #timer = new Timer(() => this.#ask());

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.book.watch((records) => {
      if (records.some(isLastOwnInDoubt)) this.#timer.setOnce(TOGETHER_MS);
    });
    parts.connection.state.subscribe(() => this.#timer.setOnce(TOGETHER_MS));
  }

  stop(): void {
    this.#timer.stop();
  }

  #ask(): void {
    const { book, connection, pulls } = this.#parts;
    if (!connection.isOpen) return;
    for (const { chat_id } of book.all().filter(isLastOwnInDoubt))
      // Refused or offline: the next news, or the next connection, asks again.
      pulls.lastStatus(chat_id).catch(() => undefined);
  }
}
