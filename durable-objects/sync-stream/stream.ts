import type { Row } from "#contract/sync";
import { type EntityName, SCHEMA } from "#contract/tracker";
import { stateOf } from "#durable-objects/sync-stream/base";
import { Devices } from "#durable-objects/sync-stream/devices";
import { type Head, newHead } from "#durable-objects/sync-stream/head";
import { raise } from "#durable-objects/sync-stream/raise";
import { steps } from "#durable-objects/sync-stream/schema";
import type { Tracked } from "#durable-objects/sync-stream/tracked-row";
import { migrate } from "#lib/migrate";
import { newId } from "#lib/ids";

const HEAD = "head";

/** One user's stream as it is stored, opened once a wake. */
export class Stream {
  readonly storage: DurableObjectStorage;
  readonly sql: SqlStorage;
  #head: Head;
  #devices: Devices;

  constructor(storage: DurableObjectStorage, now: number) {
    this.storage = storage;
    this.sql = storage.sql;
    migrate(storage, steps);
    const head = storage.kv.get<Head>(HEAD);
    this.#head = head ?? newHead(newId(), now);
    if (!head) storage.kv.put(HEAD, this.#head);
    this.#devices = new Devices(storage.sql);
    if (this.#head.schema_version !== SCHEMA.latest) raise(this);
  }

  get head(): Head {
    return this.#head;
  }

  /** Only within `transact`. */
  set head(head: Head) {
    this.#head = head;
    this.storage.kv.put(HEAD, head);
  }

  get devices(): Devices {
    return this.#devices;
  }

  /** All of it happens or nothing, in memory as well. */
  transact<T>(verb: () => T): T {
    try {
      return this.storage.transactionSync(verb);
    } catch (thrown) {
      this.#head = this.storage.kv.get<Head>(HEAD)!;
      this.#devices = new Devices(this.sql);
      throw thrown;
    }
  }

  /** A row as clients see it. */
  show = (row: Tracked): Row => ({
    entity: row.entity as EntityName,
    entity_id: row.entity_id,
    op: row.payload === null ? "delete" : "upsert",
    payload: stateOf(row.payload),
    version: row.version,
    created_version: row.created_version,
    server_timestamp: new Date(row.server_timestamp).toISOString(),
    device_id: this.#devices.at(row.device).id,
  });
}
