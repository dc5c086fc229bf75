import type { Family } from "#sdk/storage/slot";
import type { Store } from "#sdk/storage/store";

/** The entries of a family in memory, as they are stored, and whoever wants to hear of changes. */
export class Shelf<T> {
  readonly #store: Store;
  readonly #family: Family<T>;
  readonly #entries = new Map<string, T>();
  readonly #listeners = new Set<() => void>();

  /** `replaced` hears of an entry that has taken the place of another one. */
  constructor(store: Store, family: Family<T>, replaced?: (before: T, now: T) => void) {
    this.#store = store;
    this.#family = family;
    store.watch(family, (values) => {
      for (const [name, now] of values) {
        const before = this.#entries.get(name);
        if (before !== undefined && now !== undefined) replaced?.(before, now);
      }
      return this.#adopt(values);
    });
  }

  /** Reads what an earlier life, or another tab, has left. */
  async load(): Promise<void> {
    await this.#store.read(this.#family, (entries) => {
      this.#entries.clear();
      this.#adopt(new Map(entries))();
    });
  }

  clear(): void {
    this.#entries.clear();
    this.#tell();
  }

  values(): T[] {
    return [...this.#entries.values()];
  }

  watch(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #adopt(values: Map<string, T | undefined>): () => void {
    for (const [name, value] of values) {
      if (value === undefined) this.#entries.delete(name);
      else this.#entries.set(name, value);
    }
    return () => this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}
