import { type Live, LiveValue } from "#sdk/live";
import { Family, type Slot } from "#sdk/storage/slot";
import type { SharedStore } from "#sdk/storage/shared-store";

/** One slot of the storage in memory, as it is stored. */
export class Single<T> implements Live<T> {
  readonly #store: SharedStore;
  readonly #family: Family<T>;
  readonly #initial: T;
  readonly #live: LiveValue<T>;

  constructor(store: SharedStore, slot: Slot<T>, initial: T) {
    this.#store = store;
    this.#family = new Family<T>(slot.key);
    this.#initial = initial;
    this.#live = new LiveValue(initial);
    store.watch(this.#family, (values) => {
      const value = values.get("") ?? initial;
      return () => this.#live.set(value);
    });
  }

  get value(): T {
    return this.#live.value;
  }

  readonly subscribe = (listener: () => void): (() => void) => this.#live.subscribe(listener);

  load(): Promise<void> {
    return this.#store.read(this.#family, ([entry]) => this.#live.set(entry?.[1] ?? this.#initial));
  }

  clear(): void {
    this.#live.set(this.#initial);
  }
}
