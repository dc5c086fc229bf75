import { asKept, type Family, Page, type Slot } from "#sdk/storage/slot";
import type { Storage, StorageRange } from "#sdk/storage/storage";

export type Owner = { user_id: string; version: number };

/** A part of the storage that goes from one user to the next as a whole. */
export type Estate = {
  /** Where it is written whose it is. */
  owner: Slot<Owner>;
  /** How its keys begin. Others, as the session's, are left alone. */
  keys: string[];
  /** Raised when what is kept changes its shape: older copies are fetched anew. */
  version: number;
};

/** Takes values in, and answers what is to be done once everybody else has as well. */
type Adopt<T> = (values: Map<string, T | undefined>) => (() => void) | undefined;
type Watcher = { prefix: string; adopt: Adopt<unknown> };

/** Somebody else signed in, or nobody is: nothing may be written in this user's name any more. */
export class Disowned extends Error {}

/**
 * One user's part of the storage, typed and watched. Every change shows its watchers the values it
 * read or wrote, so that what they keep in memory is what is stored, also when another tab wrote it.
 */
export class Store {
  readonly #storage: Storage;
  readonly #estate: Estate;
  readonly #watchers = new Set<Watcher>();
  #userId: string | undefined;
  #lane: Promise<unknown> = Promise.resolve();

  constructor(storage: Storage, estate: Estate) {
    this.#storage = storage;
    this.#estate = estate;
  }

  /** Whose it is now. Throws when nobody is signed in. */
  get userId(): string {
    if (this.#userId === undefined) throw new Disowned("Nobody is signed in");
    return this.#userId;
  }

  get isOwned(): boolean {
    return this.#userId !== undefined;
  }

  /** Takes the storage over for a user, and wipes what another one left there. */
  async claim(userId: string): Promise<void> {
    this.#userId = userId;
    const { owner, keys, version } = this.#estate;
    const known = asKept(owner, await this.#storage.get(owner.key));
    if (known?.user_id === userId && known.version === version) return;
    const left = await this.#keysOf(keys);
    await this.#storage.change([], () => {
      const values = new Map<string, unknown>(left.map((key) => [key, undefined]));
      return values.set(owner.key, { user_id: userId, version });
    });
  }

  /** Deletes whatever begins so. */
  async wipe(prefixes: string[]): Promise<void> {
    const keys = await this.#keysOf(prefixes);
    const slots = keys.map((key) => ({ key }));
    await this.change(slots, (page) => {
      for (const slot of slots) page.set(slot, undefined);
    });
  }

  /** Nobody's from now on. */
  release(): void {
    this.#userId = undefined;
  }

  async get<T>(slot: Slot<T>): Promise<T | undefined> {
    return asKept(slot, await this.#storage.get(slot.key));
  }

  /** Entries of a family by name. */
  async list<T>(family: Family<T>, range: Partial<StorageRange> = {}): Promise<[string, T][]> {
    const found = await this.#storage.list({ ...family.range(), ...range });
    return found.flatMap(([key, value]) => {
      const kept = asKept(family, value);
      return kept === undefined ? [] : [[family.nameOf(key), kept]];
    });
  }

  /**
   * Lists for somebody who keeps entries in memory: taken in between two changes, so that nothing
   * newer that a change has shown is overwritten by what was listed before.
   */
  read<T>(
    family: Family<T>,
    take: (entries: [string, T][]) => void,
    range: Partial<StorageRange> = {},
  ): Promise<void> {
    const done = this.#lane.then(async () => take(await this.list(family, range)));
    this.#lane = done.catch(() => undefined);
    return done;
  }

  /** Reads the slots, lets `decide` write on the page, and stores that: all of it or nothing. */
  change(slots: Slot<unknown>[], decide: (page: Page) => void): Promise<void> {
    const userId = this.#userId;
    // One after the other, so that watchers are told in the order of what happened.
    const done = this.#lane.then(() => this.#change(slots, decide, userId));
    this.#lane = done.catch(() => undefined);
    return done;
  }

  /**
   * Shows the values of a family whenever a change has read or written them. First everybody takes
   * in what is new and only then tells others: nobody sees one half of a change.
   */
  watch<T>(family: Family<T>, adopt: Adopt<T>): () => void {
    const named = (values: Map<string, unknown>) =>
      new Map([...values].map(([key, value]) => [family.nameOf(key), asKept(family, value)]));
    const watcher: Watcher = { prefix: family.prefix, adopt: (values) => adopt(named(values)) };
    this.#watchers.add(watcher);
    return () => void this.#watchers.delete(watcher);
  }

  async #change(slots: Slot<unknown>[], decide: (page: Page) => void, userId?: string) {
    const keys = [...new Set(slots.map(({ key }) => key))];
    let values = new Map<string, unknown>();
    const { owner } = this.#estate;
    await this.#storage.change([owner.key, ...keys], (read) => {
      if (userId === undefined || asKept(owner, read.get(owner.key))?.user_id !== userId)
        throw new Disowned("The storage is not this user's any more");
      const page = new Page(read);
      decide(page);
      values = new Map([...keys.map((key) => [key, read.get(key)] as const), ...page.written]);
      return page.written;
    });
    if (this.#userId === userId) this.#tell(values);
  }

  #tell(values: Map<string, unknown>): void {
    const tells = [...this.#watchers].flatMap(({ prefix, adopt }) => {
      const own = [...values].filter(([key]) => key.startsWith(prefix));
      return own.length > 0 ? (adopt(new Map(own)) ?? []) : [];
    });
    for (const tell of tells) tell();
  }

  async #keysOf(prefixes: string[]): Promise<string[]> {
    const ranges = prefixes.map((prefix) => ({ from: prefix, to: `${prefix}\uFFFF` }));
    const lists = await Promise.all(ranges.map((range) => this.#storage.list(range)));
    return lists.flat().map(([key]) => key);
  }
}
