import { type ChatRecord, CHATS } from "#sdk/chat/chat-record";
import { CURSORS } from "#sdk/chat/cursor";
import type { Store } from "#sdk/storage/store";

type Listener = (records: ChatRecord[]) => void;

/** Every chat in memory, as it is stored. */
export class ChatBook {
  readonly #store: Store;
  readonly #records = new Map<string, ChatRecord>();
  readonly #listeners = new Set<Listener>();
  #hubSeq: number | undefined;

  constructor(store: Store) {
    this.#store = store;
    store.watch(CHATS, (values) => this.#adopt(values));
    store.watch(CURSORS, (values) => {
      const isFirst = this.#hubSeq === undefined;
      this.#hubSeq = values.get("") ?? this.#hubSeq;
      return isFirst ? () => this.#tell([]) : undefined;
    });
  }

  /** Reads what is stored: by an earlier life, or by another tab. */
  async load(): Promise<void> {
    // First the count: chats may be newer than it says, but not older.
    await this.#store.read(CURSORS, ([entry]) => (this.#hubSeq = entry?.[1]));
    await this.#store.read(CHATS, (entries) => {
      this.#records.clear();
      this.#adopt(new Map(entries))();
    });
  }

  /** Forgets everything: somebody else signs in, or nobody. */
  clear(): void {
    this.#records.clear();
    this.#hubSeq = undefined;
    this.#tell([]);
  }

  /** The user's count of events up to which everything is known; undefined before the first time. */
  get hubSeq(): number | undefined {
    return this.#hubSeq;
  }

  get(chatId: string): ChatRecord | undefined {
    return this.#records.get(chatId);
  }

  all(): ChatRecord[] {
    return [...this.#records.values()];
  }

  /** Tells which chats have been read or written. */
  watch(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #adopt(values: Map<string, ChatRecord | undefined>): () => void {
    for (const [id, record] of values) {
      if (record) this.#records.set(id, record);
      else this.#records.delete(id);
    }
    return () => this.#tell([...values.values()].filter((record) => record !== undefined));
  }

  #tell(records: ChatRecord[]): void {
    for (const listener of this.#listeners) listener(records);
  }
}
