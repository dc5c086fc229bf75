import type { Database, DirtyRaw } from "@nozbe/watermelondb";
import type { SyncDatabaseChangeSet, SyncPullResult } from "@nozbe/watermelondb/sync/index.js";

import { PAGE_ROWS } from "#sdk/adapter/delta";
import type { Link, Row } from "#sdk/adapter/link";
import { rowName } from "#sdk/sync/kept";
import { forget } from "#sdk/watermelondb/forget";
import type { Cursor, Ledger } from "#sdk/watermelondb/ledger";
import type { Table } from "#sdk/watermelondb/table";

type Parts = { link: Link; ledger: Ledger; database: Database; tables: Table[] };
type Fetched = { rows: Row[]; version: number; epoch: string; isAnew: boolean };

/** Brings what changed in the stream to a database. */
export class Puller {
  readonly #parts: Parts;
  /** The version that edits were made on which are here while a pull is applied. */
  #before = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  async pull(at: number | undefined): Promise<SyncPullResult> {
    const { link, ledger } = this.#parts;
    await ledger.open(await link.enter());
    const cursor = ledger.cursor(at);
    const { rows, version, epoch, isAnew } = await this.#fetch(cursor);
    link.epoch = epoch;
    this.#before = cursor?.epoch === epoch ? cursor.version : 0;
    const { tables } = this.#parts;
    for (const table of tables) await this.#makeRoom(table, rows, isAnew && at !== undefined);
    const timestamp = await ledger.advance(at, { version, epoch, since: version });
    return { changes: this.#changes(rows), timestamp };
  }

  /** A record is about to be changed that has edits, or may have. Answers what it becomes. */
  resolve(name: string, local: DirtyRaw, resolved: DirtyRaw): DirtyRaw {
    const table = this.#parts.tables.find((one) => one.name === name);
    if (!table || local["_status"] === "synced") return resolved;
    this.#parts.ledger.hold(rowName(table.entity, String(local["id"])), this.#before);
    // Of a record that was made here no column is marked as edited, though all of them are.
    return local["_status"] === "created" ? local : resolved;
  }

  async #fetch(cursor: Cursor | undefined): Promise<Fetched> {
    const { link, tables } = this.#parts;
    const entities = tables.map(({ entity }) => entity);
    const from = cursor && { version: Math.min(cursor.version, cursor.since), epoch: cursor.epoch };
    const start = from ?? { version: 0, epoch: undefined };
    const rows: Row[] = [];
    let { version } = start;
    for (let bootstrap_from: number | undefined; ;) {
      const { epoch } = start;
      const page = await link.pull({ version, epoch, bootstrap_from, limit: PAGE_ROWS, entities });
      if (page.reset_required) return this.#fetch(undefined);
      rows.push(...page.changes);
      version = page.next_version;
      bootstrap_from = page.bootstrap_from ?? undefined;
      const isAnew = start.version === 0;
      if (!page.has_more) return { rows, version, epoch: page.epoch, isAnew };
    }
  }

  /** Takes away what the server does not have any more, but for what was edited here. */
  async #makeRoom({ name, entity }: Table, rows: Row[], isAnew: boolean): Promise<void> {
    const { database, ledger } = this.#parts;
    const own = rows.filter((row) => row.entity === entity);
    const live = new Set(own.flatMap(({ op, entity_id }) => (op === "upsert" ? [entity_id] : [])));
    const ids = own.flatMap(({ op, entity_id }) => (op === "delete" ? [entity_id] : []));
    // Left to WatermelonDB, edited records would go as well.
    const edited = await forget(database, name, isAnew ? { allBut: live } : { ids });
    const deleted = await database.adapter.getDeletedRecords(name);
    const held = [...edited, ...deleted.filter((id) => isAnew || live.has(id))];
    for (const id of held) ledger.hold(rowName(entity, id), this.#before);
  }

  #changes(rows: Row[]): SyncDatabaseChangeSet {
    const changes = this.#parts.tables.map((table) => {
      const own = rows.filter(({ entity }) => entity === table.entity);
      const updated = own.flatMap(({ entity_id, payload }) =>
        payload ? [table.recordOf(entity_id, payload)] : [],
      );
      return [table.name, { created: [], updated, deleted: [] }] as const;
    });
    return Object.fromEntries(changes);
  }
}
