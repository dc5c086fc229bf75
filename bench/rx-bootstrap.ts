import { createRxDatabase } from "rxdb/plugins/core";
import { replicateRxCollection } from "rxdb/plugins/replication";
import { getRxStorageMemory } from "rxdb/plugins/storage-memory";

import type { Person } from "#bench/people";
import { memoryStorage, Sideline } from "#sdk/index";
import { RxTracker } from "#sdk/rxdb";
import { SESSION, type StoredSession } from "#sdk/session/stored-session";

const schema = {
  version: 0,
  primaryKey: "id",
  type: "object",
  properties: {
    id: { type: "string", maxLength: 128 },
    date: { type: "string" },
    item_id: { type: "string" },
    taken: { type: "boolean" },
    at: { type: "string" },
    dose: { type: "number" },
    note: { type: "string" },
    sideline: { type: "string" },
  },
} as const;

const ROUNDS = 4;

/**
 * Everything, from nothing on, into a collection in RxDB's memory: the server's part, the adapter's
 * and RxDB's own. Answers rows a second, of the best round.
 */
export async function throughRxDb(url: string, person: Person, rows: number): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await once(url, person, rows));
  return rows / (Math.min(...times) / 1000);
}

async function once(url: string, person: Person, rows: number): Promise<number> {
  const client = await signedIn(url, person);
  const storage = getRxStorageMemory();
  const database = await createRxDatabase({ name: crypto.randomUUID(), storage });
  const { log } = await database.addCollections({ log: { schema } });
  const tracker = new RxTracker(client, { replicateRxCollection });
  const started = performance.now();
  await tracker.replicate(log, "supplement_log").awaitInitialReplication();
  const took = performance.now() - started;
  const found = await log.count().exec();
  if (found !== rows) throw new Error(`${found} of ${rows} rows came`);
  await database.close();
  client.close();
  return took;
}

/** A client whose session was not signed in for: that is not what is measured. */
async function signedIn(url: string, { user_id, token }: Person): Promise<Sideline> {
  const storage = memoryStorage();
  const session: StoredSession = {
    access_token: token,
    refresh_token: "",
    user: { id: user_id, phone: "", email: null, display_name: "" },
    received_at: Date.now(),
    lasts_ms: 3_600_000,
  };
  await storage.change([], () => new Map([[SESSION, session]]));
  return new Sideline({ url, storage });
}
