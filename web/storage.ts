import { Dexie } from "dexie";

import type { Storage } from "#sdk/index";

/** The SDK's storage in one IndexedDB table: keys to JSON values, in the order of the keys. */
export function dexieStorage(name: string): Storage {
  const database = new Dexie(name);
  database.version(1).stores({ entries: "" });
  const entries = database.table<unknown, string>("entries");
  return {
    get: (key) => entries.get(key),
    list: ({ from, to, limit, reverse }) =>
      database.transaction("r", entries, async () => {
        const within = () => {
          const range = entries.where(":id").between(from, to);
          const ordered = reverse ? range.reverse() : range;
          return limit === undefined ? ordered : ordered.limit(limit);
        };
        const [keys, values] = await Promise.all([within().primaryKeys(), within().toArray()]);
        return keys.map((key, i): [string, unknown] => [key, values[i]]);
      }),
    change: (keys, decide) =>
      database.transaction("rw", entries, async () => {
        const values = await entries.bulkGet(keys);
        const known = values.flatMap((value, i): [string, unknown][] =>
          value === undefined ? [] : [[keys[i]!, value]],
        );
        const changed = [...decide(new Map(known))];
        const kept = changed.filter(([, value]) => value !== undefined);
        const gone = changed.filter(([, value]) => value === undefined);
        await entries.bulkDelete(gone.map(([key]) => key));
        await entries.bulkPut(
          kept.map(([, value]) => value),
          kept.map(([key]) => key),
        );
      }),
    clear: () => entries.clear(),
  };
}
