import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

import type { Storage, StorageValues } from "@sideline/sdk";

/**
 * A storage in one JSON file, read once and written whole: for a process that is alone with it and
 * keeps little. All that another database would need is here.
 */
export function fileStorage(path: string): Storage {
  let entries: StorageValues = read(path);
  const write = (changed: StorageValues) => {
    mkdirSync(dirname(path), { recursive: true });
    // Whole or not at all, whenever the process dies. The tokens in it are nobody else's business.
    writeFileSync(`${path}.new`, JSON.stringify([...changed]), { mode: 0o600 });
    renameSync(`${path}.new`, path);
    entries = changed;
  };
  return {
    get: async (key) => entries.get(key),
    list: async ({ from, to, limit, reverse }) => {
      const found = [...entries].filter(([key]) => from <= key && key < to);
      const ordered = found.toSorted(([a], [b]) => (a < b === !reverse ? -1 : 1));
      return ordered.slice(0, limit);
    },
    change: async (keys, decide) => {
      const known = [...entries].filter(([key]) => keys.includes(key));
      const changed = new Map([...entries, ...decide(new Map(known))]);
      write(new Map([...changed].filter(([, value]) => value !== undefined)));
    },
    clear: async () => write(new Map()),
  };
}

function read(path: string): StorageValues {
  try {
    return new Map(JSON.parse(readFileSync(path, "utf8")));
  } catch (thrown) {
    if (thrown instanceof Error && "code" in thrown && thrown.code === "ENOENT") return new Map();
    throw thrown;
  }
}
