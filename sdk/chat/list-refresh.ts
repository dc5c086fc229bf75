import type { ChatBook } from "#sdk/chat/chat-book";
import { type ChatRecord, CHATS, newRecord } from "#sdk/chat/chat-record";
import type { Rest } from "#sdk/rest/rest";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { Store } from "#sdk/storage/store";
import { Timer } from "#sdk/timer";
import type { ChatListItem } from "#sdk/wire";

const PER_PAGE = 100;
/** What comes in quick succession is fetched together. */
const TOGETHER_MS = 50;
const AGAIN_AFTER_MS = 5_000;

type Parts = { store: Store; book: ChatBook; rest: Rest; isConnected: () => boolean };

/**
 * Fetches lines of the chat list where events alone do not tell them: new chats, and previews of
 * what was missed. It goes on until no line is stale.
 */
export class ListRefresh {
  readonly #parts: Parts;
  readonly #timer = new Timer(() => {
    if (this.#parts.isConnected()) void this.refresh();
  });
  #running: Promise<void> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.book.watch((records) => {
      if (records.some(isStale)) this.#timer.setOnce(TOGETHER_MS);
    });
  }

  /** Resolves when nothing is stale any more, or the server cannot be reached; then it tries again. */
  refresh(): Promise<void> {
    this.#running ??= this.#run().finally(() => (this.#running = undefined));
    return this.#running;
  }

  stop(): void {
    this.#timer.stop();
  }

  async #run(): Promise<void> {
    const { book } = this.#parts;
    this.stop();
    try {
      if (book.all().some(isStale)) await this.#pass();
    } catch {
      return this.#timer.setOnce(AGAIN_AFTER_MS);
    }
    // Chats about which something came meanwhile have to be asked for once more.
    if (book.all().some(isStale)) this.#timer.setOnce(TOGETHER_MS);
  }

  /** Both lists, page by page, for as long as a line is missing. */
  async #pass(): Promise<void> {
    const { book } = this.#parts;
    const asOf = book.hubSeq ?? 0;
    const listed = new Set<string>();
    for (const archived of ["false", "true"] as const) {
      for (let cursor: string | null | undefined; cursor !== null;) {
        const page = await this.#page(archived, cursor);
        await this.#merge(page.chats, asOf);
        for (const { chat_id } of page.chats) listed.add(chat_id);
        if (!book.all().some((record) => isStale(record) && record.hub_seq <= asOf)) return;
        cursor = page.next_cursor;
      }
    }
    const missing = book.all().filter((record) => isStale(record) && !listed.has(record.chat_id));
    for (const record of missing) await this.#confirmGone(record, asOf);
  }

  #page(archived: "true" | "false", cursor: string | undefined) {
    const query = { limit: PER_PAGE, archived, ...(cursor !== undefined && { cursor }) };
    return this.#parts.rest.GET("/api/v1/chats", { params: { query } });
  }

  /** The answer is at least as new as `asOf`; about chats that have moved since it says nothing. */
  async #merge(items: ChatListItem[], asOf: number): Promise<void> {
    const slots = items.map(({ chat_id }) => CHATS.slot(chat_id));
    await this.#parts.store.change(slots, (page) => {
      for (const item of items) {
        const slot = CHATS.slot(item.chat_id);
        const before = page.get(slot) ?? newRecord(item.chat_id);
        if (before.hub_seq > asOf || before.is_gone) continue;
        page.set(slot, withItem(before, item));
      }
    });
  }

  /** Moving from one list to the other it may have escaped both: so it is asked for by itself. */
  async #confirmGone({ chat_id }: ChatRecord, asOf: number): Promise<void> {
    const { rest, store } = this.#parts;
    const isMine = await rest.GET("/api/v1/chats/{id}", { params: { path: { id: chat_id } } }).then(
      () => true,
      (thrown: unknown) => !(thrown instanceof SidelineError && REFUSED.has(thrown.status)),
    );
    if (isMine) return;
    const slot = CHATS.slot(chat_id);
    await store.change([slot], (page) => {
      const record = page.get(slot);
      if (record && record.hub_seq <= asOf)
        page.set(slot, { ...record, is_gone: true, is_stale: false });
    });
  }
}

/** What the server says of chats that one is not in. */
const REFUSED = new Set([403, 404]);

const isStale = ({ is_stale, is_gone }: ChatRecord): boolean => is_stale && !is_gone;

const withItem = (record: ChatRecord, item: ChatListItem): ChatRecord => ({
  ...record,
  row: { ...item, read_seq: Math.max(record.read_seq, record.row?.read_seq ?? 0) },
  is_stale: false,
  is_recounted: false,
  target_change_seq: Math.max(record.target_change_seq, item.change_seq),
});
