import type { StorageRange } from "#sdk/storage/storage";

/** One key, and the type of what is kept under it. */
export type Slot<T> = { readonly key: string; readonly of?: T };

/** The keys that begin alike, and the type of what is kept under each of them. */
export class Family<T> {
  declare readonly of?: T;
  readonly prefix: string;

  constructor(prefix: string) {
    this.prefix = prefix;
  }

  slot(name: string): Slot<T> {
    return { key: this.prefix + name };
  }

  /** A key's part after the prefix. */
  nameOf(key: string): string {
    return key.slice(this.prefix.length);
  }

  /** Every name, or those from `from` up to but not including `to`. */
  range(from = "", to = "\uFFFF"): StorageRange {
    return { from: this.prefix + from, to: this.prefix + to };
  }
}

/** What was read in a change, and what is to be written: typed by the slots it is asked with. */
export class Page {
  readonly #read: Map<string, unknown>;
  readonly written = new Map<string, unknown>();

  constructor(read: Map<string, unknown>) {
    this.#read = read;
  }

  get<T>(slot: Slot<T>): T | undefined {
    const { key } = slot;
    const value = this.written.has(key) ? this.written.get(key) : this.#read.get(key);
    return asKept(slot, value);
  }

  /** `undefined` deletes. */
  set<T>(slot: Slot<T>, value: T | undefined): void {
    this.written.set(slot.key, value);
  }
}

/** Storage gives back what was put in under the same key: `Store` wipes what others left. */
export const asKept = <T>(_: { readonly of?: T }, value: unknown): T | undefined =>
  value as T | undefined;
