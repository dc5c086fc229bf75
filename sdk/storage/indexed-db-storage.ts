import type { Storage, StorageRange, StorageValues } from "#sdk/storage/storage";

const ENTRIES = "entries";

/**
 * Keeps everything in the browser, in an IndexedDB database of this name that all tabs share. It
 * is opened at the first use. Rejects where the browser keeps nothing, as some do in private
 * windows: an app may fall back to `memoryStorage()` then.
 */
export function indexedDbStorage(name: string): Storage {
  const database = new Database(name);
  return {
    get: async (key) => done((await database.entries("readonly")).get(key)),
    list: async (range) => within(await database.entries("readonly"), range),
    change: async (keys, decide) => change(await database.entries("readwrite"), keys, decide),
    clear: async () => {
      await done((await database.entries("readwrite")).clear());
    },
  };
}

/** An open database, opened anew when the browser or another tab has closed it. */
class Database {
  readonly #name: string;
  #open: Promise<IDBDatabase> | undefined;

  constructor(name: string) {
    this.#name = name;
  }

  /** The entries within a new transaction. */
  async entries(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    try {
      return storeOf(await this.#connect(), mode);
    } catch (thrown) {
      // Closed while nobody was looking.
      if (!(thrown instanceof DOMException && thrown.name === "InvalidStateError")) throw thrown;
      this.#open = undefined;
      return storeOf(await this.#connect(), mode);
    }
  }

  #connect(): Promise<IDBDatabase> {
    this.#open ??= open(this.#name).then(
      (database) => {
        const forget = () => (this.#open = undefined);
        database.addEventListener("close", forget);
        // Another tab wants to delete it, or has a newer version of the app: it is let go.
        database.addEventListener("versionchange", () => {
          forget();
          database.close();
        });
        return database;
      },
      (thrown: unknown) => {
        this.#open = undefined;
        throw thrown;
      },
    );
    return this.#open;
  }
}

const storeOf = (database: IDBDatabase, mode: IDBTransactionMode): IDBObjectStore =>
  database.transaction(ENTRIES, mode).objectStore(ENTRIES);

function open(name: string): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string, cause?: unknown) =>
      reject(new Error(`The browser does not open the database ${name}: ${reason}`, { cause }));
    try {
      const request = indexedDB.open(name, 1);
      request.addEventListener("upgradeneeded", () => request.result.createObjectStore(ENTRIES));
      request.addEventListener("success", () => resolve(request.result));
      request.addEventListener("error", () => fail(reasonOf(request.error), request.error));
      request.addEventListener("blocked", () => fail("another tab has an older version open"));
    } catch (thrown) {
      // Forbidden, or not there at all.
      fail(reasonOf(thrown), thrown);
    }
  });
}

const reasonOf = (thrown: unknown): string =>
  thrown instanceof Error ? thrown.message : "it says no more";

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener("success", () => resolve(request.result));
    request.addEventListener("error", () => reject(request.error));
  });
}

/** Resolves when the transaction is written, not when its last request is answered. */
function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener("complete", () => resolve());
    transaction.addEventListener("abort", () =>
      reject(transaction.error ?? new Error("The change was given up")),
    );
  });
}

async function within(
  entries: IDBObjectStore,
  { from, to, limit, reverse }: StorageRange,
): Promise<[string, unknown][]> {
  if (from >= to || limit === 0) return [];
  const range = IDBKeyRange.bound(from, to, false, true);
  if (reverse) return backwards(entries, range, limit ?? Infinity);
  const [keys, values] = await Promise.all([
    done(entries.getAllKeys(range, limit)),
    done(entries.getAll(range, limit)),
  ]);
  return keys.map((key, i) => [String(key), values[i]]);
}

function backwards(
  entries: IDBObjectStore,
  range: IDBKeyRange,
  limit: number,
): Promise<[string, unknown][]> {
  const found: [string, unknown][] = [];
  const request = entries.openCursor(range, "prev");
  return new Promise((resolve, reject) => {
    request.addEventListener("error", () => reject(request.error));
    request.addEventListener("success", () => {
      const cursor = request.result;
      if (cursor) found.push([String(cursor.key), cursor.value]);
      if (!cursor || found.length >= limit) resolve(found);
      else cursor.continue();
    });
  });
}

/** A transaction stays open only while it is asked for something: so nothing else is waited for. */
async function change(
  entries: IDBObjectStore,
  keys: string[],
  decide: (values: StorageValues) => StorageValues,
): Promise<void> {
  const written = finished(entries.transaction);
  try {
    const values = await Promise.all(keys.map((key) => done<unknown>(entries.get(key))));
    const known = keys.flatMap((key, i): [string, unknown][] =>
      values[i] === undefined ? [] : [[key, values[i]]],
    );
    for (const [key, value] of decide(new Map(known))) {
      if (value === undefined) entries.delete(key);
      else entries.put(value, key);
    }
  } catch (thrown) {
    written.catch(() => undefined);
    entries.transaction.abort();
    throw thrown;
  }
  await written;
}
