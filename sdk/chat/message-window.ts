import { type KeptMessage, messagesOf, seqName } from "#sdk/chat/kept-message";
import type { Family } from "#sdk/storage/slot";
import type { Store } from "#sdk/storage/store";

/** Messages that are taken into memory at a time. */
const PAGE = 50;

/** The newest kept messages of one chat in memory, from a `seq` on that goes back page by page. */
export class MessageWindow {
  readonly #store: Store;
  readonly #family: Family<KeptMessage>;
  readonly #unwatch: () => void;
  readonly #kept = new Map<number, KeptMessage>();
  #sorted: KeptMessage[] | undefined;
  /** Everything that is kept from here on is in memory; infinite before the first page. */
  #floor = Infinity;

  constructor(store: Store, chatId: string, changed: () => void) {
    this.#store = store;
    this.#family = messagesOf(chatId);
    this.#unwatch = store.watch(this.#family, (values) =>
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
    const to = this.#floor === Infinity ? undefined : seqName(this.#floor);
    const range = { ...this.#family.range(seqName(from), to), limit: PAGE, reverse: true };
    await this.#store.read(
      this.#family,
      (found) => {
        this.#take(found);
        this.#lowerTo(found.length < PAGE ? from : Number(found.at(-1)?.[0]));
      },
      range,
    );
  }

  /** Reads anew what is in memory: another tab may have written what this one has not seen. */
  async reload(): Promise<void> {
    if (this.#floor === Infinity) return;
    await this.#store.read(
      this.#family,
      (found) => this.#take(found),
      this.#family.range(seqName(this.#floor)),
    );
  }

  /** What was kept is gone: it begins anew. */
  reset(): void {
    this.#kept.clear();
    this.#sorted = undefined;
    this.#floor = Infinity;
  }

  close(): void {
    this.#unwatch();
  }

  #take(found: [string, KeptMessage][]): void {
    for (const [name, kept] of found) this.#kept.set(Number(name), kept);
    this.#sorted = undefined;
  }

  /** What came before the first page was read may be older than that. */
  #lowerTo(floor: number): void {
    this.#floor = floor;
    for (const seq of this.#kept.keys()) if (seq < floor) this.#kept.delete(seq);
  }

  #adopt(values: Map<string, KeptMessage | undefined>): boolean {
    let changed = false;
    for (const [name, kept] of values) {
      const seq = Number(name);
      if (this.#floor !== Infinity && seq < this.#floor) continue;
      if (kept) this.#kept.set(seq, kept);
      else this.#kept.delete(seq);
      changed = true;
    }
    if (changed) this.#sorted = undefined;
    return changed;
  }
}
