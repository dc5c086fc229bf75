import { type KeptMessage, messagesOf, seqName } from "#sdk/chat/kept-message";
import type { Store } from "#sdk/storage/store";

/** Messages that are taken into memory at a time. */
const PAGE = 50;

/** The newest kept messages of one chat in memory, from a `seq` on that goes back page by page. */
export class MessageWindow {
  readonly #store: Store;
  readonly #chatId: string;
  readonly #unwatch: () => void;
  readonly #kept = new Map<number, KeptMessage>();
  #sorted: KeptMessage[] | undefined;
  /** Everything that is kept from here on is in memory. */
  #floor = Infinity;
  /** What comes from here on is taken in: all of it, while the first page is being read. */
  #adoptFrom = 0;

  constructor(store: Store, chatId: string, changed: () => void) {
    this.#store = store;
    this.#chatId = chatId;
    this.#unwatch = store.watch(messagesOf(chatId), (values) =>
      this.#adopt(values) ? changed : undefined,
    );
  }

  get floor(): number {
    return this.#floor;
  }

  /** Ascending by `seq`. */
  get kept(): KeptMessage[] {
    this.#sorted ??= [...this.#kept].toSorted(([a], [b]) => a - b).map(([, kept]) => kept);
    return this.#sorted;
  }

  /** Takes in the page below, of what is kept from `from` on. */
  async extend(from: number): Promise<void> {
    const family = messagesOf(this.#chatId);
    const to = this.#floor === Infinity ? undefined : seqName(this.#floor);
    this.#adoptFrom = from;
    const range = family.range(seqName(from), to);
    const found = await this.#store.list(family, { ...range, limit: PAGE, reverse: true });
    // What was read or written meanwhile is newer than what was listed.
    for (const [name, kept] of found) {
      const seq = Number(name);
      if (!this.#kept.has(seq)) this.#kept.set(seq, kept);
    }
    this.#floor = found.length < PAGE ? from : Number(found.at(-1)?.[0]);
    this.#adoptFrom = this.#floor;
    for (const seq of this.#kept.keys()) if (seq < this.#floor) this.#kept.delete(seq);
    this.#sorted = undefined;
  }

  /** What was kept is gone: it begins anew. */
  reset(): void {
    this.#kept.clear();
    this.#sorted = undefined;
    this.#floor = Infinity;
    this.#adoptFrom = 0;
  }

  close(): void {
    this.#unwatch();
  }

  #adopt(values: Map<string, KeptMessage | undefined>): boolean {
    let changed = false;
    for (const [name, kept] of values) {
      const seq = Number(name);
      if (seq < this.#adoptFrom) continue;
      if (kept) this.#kept.set(seq, kept);
      else this.#kept.delete(seq);
      changed = true;
    }
    if (changed) this.#sorted = undefined;
    return changed;
  }
}
