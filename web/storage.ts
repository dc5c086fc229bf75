import { Dexie, type Table } from "dexie";

import type { Storage } from "#sdk/index";

type Entry = { key: string; value: unknown };
type Entries = Table<Entry, string>;

/** The SDK's storage in one IndexedDB table: keys to JSON values, in the order of the keys. */
export function dexieStorage(name: string): Storage {
  const database = new Dexie(name);
  database.version(1).stores({ entries: "key" });
  const entries: Entries = database.table("entries");
  return {
    get: async (key) => (await entries.get(key))?.value,
    list: async ({ from, to, limit = Infinity, reverse = false }) => {
      const range = entries.where("key").between(from, to).limit(limit);
      // oxlint-disable-next-line unicorn/no-array-reverse -- Not an array: Dexie's way to read backwards.
      const found = await (reverse ? range.reverse() : range).toArray();
      return found.map(({ key, value }): [string, unknown] => [key, value]);
    },
    change: (keys, decide) =>
      database.transaction("rw", entries, async () => {
        const known = (await entries.bulkGet(keys)).filter((entry) => entry !== undefined);
        await write(decide(new Map(known.map(({ key, value }) => [key, value]))), entries);
      }),
    clear: () => entries.clear(),
  };
}

/** Within the transaction that read what this was decided on. Undefined deletes. */
async function write(changed: Map<string, unknown>, entries: Entries): Promise<void> {
  const all = [...changed].map(([key, value]) => ({ key, value }));
  const gone = all.filter(({ value }) => value === undefined);
  await entries.bulkDelete(gone.map(({ key }) => key));
  await entries.bulkPut(all.filter(({ value }) => value !== undefined));
}
