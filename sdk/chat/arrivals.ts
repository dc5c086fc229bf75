import type { ChatBook } from "#sdk/chat/chat-book";
import { type ChatRecord, CHATS } from "#sdk/chat/chat-record";
import type { Connection } from "#sdk/realtime/connection";
import type { Store } from "#sdk/storage/store";
import { Timer } from "#sdk/timer";

/** The server takes so many ids in one frame, and each stands for all that came before it. */
const AT_ONCE = 100;
const TOGETHER_MS = 200;

type Parts = { store: Store; book: ChatBook; connection: Connection };

/** Confirms to the server what has arrived, so that senders see it: one id for each chat. */
export class Arrivals {
  readonly #parts: Parts;
  readonly #timer = new Timer(() => void this.#confirmAll());
  #isConfirming = false;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.book.watch((records) => {
      if (records.some(isNews)) this.#timer.setOnce(TOGETHER_MS);
    });
    parts.connection.state.subscribe(() => this.#timer.setOnce(TOGETHER_MS));
  }

  stop(): void {
    this.#timer.stop();
  }

  async #confirmAll(): Promise<void> {
    const { connection } = this.#parts;
    if (this.#isConfirming) return;
    this.#isConfirming = true;
    try {
      for (let news = this.#news(); news.length > 0 && connection.isOpen; news = this.#news())
        await this.#confirm(news.slice(0, AT_ONCE));
    } catch {
      // Refused or offline: the next connection tries again.
    } finally {
      this.#isConfirming = false;
    }
  }

  #news(): ChatRecord[] {
    return this.#parts.book.all().filter(isNews);
  }

  async #confirm(records: ChatRecord[]): Promise<void> {
    const message_ids = records.flatMap(({ row }) => row?.last_message?.message_id ?? []);
    await this.#parts.connection.request("message.delivered", { message_ids });
    const slots = records.map(({ chat_id }) => CHATS.slot(chat_id));
    await this.#parts.store.change(slots, (page) => {
      for (const { chat_id, row } of records) {
        const record = page.get(CHATS.slot(chat_id));
        if (record) page.set(CHATS.slot(chat_id), acked(record, row?.last_seq ?? 0));
      }
    });
  }
}

/** What the list shows as last has not been confirmed. */
const isNews = ({ row, is_gone, is_stale, acked_seq }: ChatRecord): boolean =>
  !is_gone &&
  !is_stale &&
  row !== undefined &&
  row.last_message !== null &&
  row.last_seq > acked_seq;

const acked = (record: ChatRecord, seq: number): ChatRecord => ({
  ...record,
  acked_seq: Math.max(record.acked_seq, seq),
});
