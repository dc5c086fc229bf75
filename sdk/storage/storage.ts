/**
 * Where a client keeps what must outlive it: an ordered map of JSON values, small enough to be
 * built on anything (IndexedDB, SQLite, MMKV, a file). Keys are ordered by their UTF-16 code units,
 * as JavaScript's `<` compares them. Values are what JSON can say, and are not changed once given.
 */
export interface Storage {
  get(key: string): Promise<unknown>;
  /** Entries with `from` ≤ key < `to`, ascending; descending with `reverse`. */
  list(range: StorageRange): Promise<[key: string, value: unknown][]>;
  /**
   * Atomic read-modify-write: reads `keys` (those without a value are not in the map), asks
   * `decide` what they and others become, and writes all of it or nothing. `undefined` deletes.
   * Changes happen one after the other, also those of other tabs. When `decide` throws, nothing is
   * written and the promise rejects with what it threw.
   */
  change(keys: string[], decide: (values: StorageValues) => StorageValues): Promise<void>;
  /** Deletes everything. */
  clear(): Promise<void>;
}

export type StorageRange = { from: string; to: string; limit?: number; reverse?: boolean };
export type StorageValues = Map<string, unknown>;
