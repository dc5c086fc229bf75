import { Dexie, type Table } from "dexie";

import type { Storage, StorageRange } from "#sdk/index";

type Entries = Table<unknown, string>;

/** The SDK's storage in one IndexedDB table: keys to JSON values, in the order of the keys. */
export function dexieStorage(name: string): Storage {
  const database = new Dexie(name);
  database.version(1).stores({ entries: "" });
  const entries: Entries = database.table("entries");
  return {
    get: (key) => entries.get(key),
    list: (range) =>
      database.transaction("r", entries, async () => {
        const [keys, values] = await Promise.all([
          within(range, entries).primaryKeys(),
          within(range, entries).toArray(),
        ]);
        return keys.map((key, i): [string, unknown] => [key, values[i]]);
      }),
    change: (keys, decide) =>
      database.transaction("rw", entries, async () => {
        const values = await entries.bulkGet(keys);
        const known = keys.flatMap((key, i): [string, unknown][] =>
          values[i] === undefined ? [] : [[key, values[i]]],
        );
        await write(decide(new Map(known)), entries);
      }),
    clear: () => entries.clear(),
  };
}

function within({ from, to, limit, reverse }: StorageRange, entries: Entries) {
  const range = entries.where(":id").between(from, to);
  // oxlint-disable-next-line unicorn/no-array-reverse -- Not an array: Dexie's way to read backwards.
  const ordered = reverse ? range.reverse() : range;
  return limit === undefined ? ordered : ordered.limit(limit);
}

/** Within the transaction that read what this was decided on. Undefined deletes. */
async function write(changed: Map<string, unknown>, entries: Entries): Promise<void> {
  const kept = [...changed].filter(([, value]) => value !== undefined);
  const gone = [...changed].filter(([, value]) => value === undefined);
  await entries.bulkDelete(gone.map(([key]) => key));
  await entries.bulkPut(
    kept.map(([, value]) => value),
    kept.map(([key]) => key),
  );
}
