import type { ChatBook } from "#sdk/chat/chat-book";
import { type Stars, STARS, STARS_SLOT } from "#sdk/chat/stars";
import type { Rest } from "#sdk/rest/rest";
import type { Store } from "#sdk/storage/store";

const PER_PAGE = 100;

type Parts = { store: Store; book: ChatBook; rest: Rest };

/** Which messages one has starred, in memory. */
export class StarBook {
  readonly #parts: Parts;
  readonly #listeners = new Set<() => void>();
  #ids: ReadonlySet<string> = new Set();

  constructor(parts: Parts) {
    this.#parts = parts;
    parts.store.watch(STARS, (values) => this.#adopt(values.get("")));
  }

  async load(): Promise<void> {
    await this.#parts.store.read(STARS, ([entry]) => this.#adopt(entry?.[1])());
  }

  clear(): void {
    this.#adopt(undefined)();
  }

  has(messageId: string): boolean {
    return this.#ids.has(messageId);
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Fetches all of them: what other devices starred meanwhile no event repeats. */
  async refresh(): Promise<void> {
    while (!(await this.#refetch()));
  }

  /** Answers whether it holds: a star that was set meanwhile may or may not be among them. */
  async #refetch(): Promise<boolean> {
    const asOf = this.#parts.book.hubSeq ?? 0;
    const message_ids = await this.#fetch();
    let holds = false;
    await this.#parts.store.change([STARS_SLOT], (page) => {
      holds = (page.get(STARS_SLOT)?.hub_seq ?? 0) <= asOf;
      if (holds) page.set(STARS_SLOT, { hub_seq: asOf, message_ids });
    });
    return holds;
  }

  async #fetch(): Promise<string[]> {
    const ids: string[] = [];
    for (let cursor: string | null | undefined; cursor !== null;) {
      const query = { limit: PER_PAGE, ...(cursor !== undefined && { cursor }) };
      const page = await this.#parts.rest.GET("/api/v1/messages/starred", { params: { query } });
      ids.push(...page.messages.map(({ message_id }) => message_id));
      cursor = page.next_cursor;
    }
    return ids;
  }

  #adopt(stars: Stars | undefined): () => void {
    this.#ids = new Set(stars?.message_ids);
    return () => {
      for (const listener of this.#listeners) listener();
    };
  }
}
