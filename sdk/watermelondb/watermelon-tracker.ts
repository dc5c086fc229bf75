import type { Database } from "@nozbe/watermelondb";
import type { synchronize, SyncArgs } from "@nozbe/watermelondb/sync/index.js";

import { Link } from "#sdk/adapter/link";
import { Outbox } from "#sdk/adapter/outbox";
import type { Sideline } from "#sdk/sideline";
import type { Entity } from "#sdk/sync/entity";
import type { Rejected } from "#sdk/sync/rejected";
import { keepInStep } from "#sdk/watermelondb/keeper";
import { Ledger } from "#sdk/watermelondb/ledger";
import { Puller } from "#sdk/watermelondb/puller";
import { Pusher } from "#sdk/watermelondb/pusher";
import { Table, type TableOf } from "#sdk/watermelondb/table";

export type WatermelonTrackerOptions = {
  database: Database;
  /** WatermelonDB's own, from `@nozbe/watermelondb/sync`. */
  synchronize: typeof synchronize;
  /** By the name of each table that is synced: which rows lie there, and how. */
  tables: { [table: string]: Entity | TableOf };
  /** Hears of each edit that the server refuses. Its record stays as it is, and is tried again when it is edited. */
  onRejected?: (rejected: Rejected) => void;
  /** Let pushes pass that delete over half of all rows. */
  allowMassDelete?: boolean;
  /** Where in the client's storage it keeps its things: another one for each database. */
  name?: string;
};

/**
 * The tracker of whoever is signed in, in a WatermelonDB database: its records are the rows, synced
 * by WatermelonDB's own protocol and merged by the server.
 */
export class WatermelonTracker {
  readonly #options: WatermelonTrackerOptions;
  readonly #link: Link;
  readonly #args: SyncArgs;
  #running: Promise<void> | undefined;
  #next: Promise<void> | undefined;

  constructor(client: Sideline, options: WatermelonTrackerOptions) {
    const { database, name = "watermelondb", allowMassDelete = false } = options;
    const { onRejected = () => undefined } = options;
    const link = new Link(client, name);
    const outbox = new Outbox(link, name, { allowMassDelete });
    const ledger = new Ledger(database);
    const tables = tablesOf(options);
    const puller = new Puller({ link, ledger, database, tables });
    const pusher = new Pusher({ outbox, ledger, tables, onRejected });
    this.#options = options;
    this.#link = link;
    this.#args = {
      database,
      sendCreatedAsUpdated: true,
      pullChanges: ({ lastPulledAt }) => puller.pull(lastPulledAt ?? undefined),
      pushChanges: (asked) => pusher.push(asked),
      conflictResolver: (table, local, _remote, resolved) => puller.resolve(table, local, resolved),
      // Before WatermelonDB notes how far it came, what edits were made on is written down.
      onDidPullChanges: () => ledger.save(),
    };
  }

  /** Fetches and sends now, or once more after what is under way. Rejects where that fails. */
  sync(): Promise<void> {
    if (this.#running) {
      this.#next ??= this.#running
        .catch(() => undefined)
        .then(() => {
          this.#next = undefined;
          return this.sync();
        });
      return this.#next;
    }
    this.#running = this.#options
      .synchronize(this.#args)
      .finally(() => (this.#running = undefined));
    return this.#running;
  }

  /**
   * Syncs whenever somebody edits here or elsewhere, until the returned function is called. `onError`
   * hears what goes wrong; what may pass is tried again.
   */
  start({ onError = () => undefined }: { onError?: (thrown: unknown) => void } = {}): () => void {
    const { database, tables } = this.#options;
    const { news } = this.#link;
    const sync = () => this.sync();
    return keepInStep({ database, tables: Object.keys(tables), news, sync, onError });
  }
}

const tablesOf = ({ database, tables }: WatermelonTrackerOptions): Table[] =>
  Object.entries(tables).map(([name, given]) => {
    const schema = database.schema.tables[name];
    if (!schema) throw new Error(`The database has no table ${name}`);
    return new Table(schema, typeof given === "string" ? { entity: given } : given);
  });
