import type { Storage, StorageRange, StorageValues } from "#sdk/storage/storage";

/** Keeps everything for as long as the process lives: for bots, tests and first steps. */
export function memoryStorage(): Storage {
  const entries = new Map<string, unknown>();
  return {
    get: async (key) => entries.get(key),
    list: async (range) => within(entries, range),
    change: async (keys, decide) => {
      const known = keys.filter((key) => entries.has(key));
      write(entries, decide(new Map(known.map((key) => [key, entries.get(key)]))));
    },
    clear: async () => entries.clear(),
  };
}

function within(
  entries: StorageValues,
  { from, to, limit = Infinity, reverse = false }: StorageRange,
): [string, unknown][] {
  const found = [...entries].filter(([key]) => from <= key && key < to);
  const ascending = found.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return (reverse ? ascending.toReversed() : ascending).slice(0, limit);
}

function write(entries: StorageValues, changes: StorageValues): void {
  for (const [key, value] of changes) {
    if (value === undefined) entries.delete(key);
    else entries.set(key, value);
  }
}
