import type { DirtyRaw } from "@nozbe/watermelondb";
import type {
  SyncDatabaseChangeSet,
  SyncPushArgs,
  SyncPushResult,
  SyncTableChangeSet,
} from "@nozbe/watermelondb/sync/index.js";

import { type Edit, isRefused, rejectedOf, sinceAll } from "#sdk/adapter/edit";
import type { Outbox } from "#sdk/adapter/outbox";
import { rowName } from "#sdk/sync/kept";
import type { Rejected } from "#sdk/sync/rejected";
import type { Ledger } from "#sdk/watermelondb/ledger";
import type { Table } from "#sdk/watermelondb/table";

type Parts = {
  outbox: Outbox;
  ledger: Ledger;
  tables: Table[];
  onRejected: (rejected: Rejected) => void;
};
type Ids = NonNullable<SyncPushResult["experimentalRejectedIds"]>;

/** Brings what was edited in a database to the stream, where it is merged. */
export class Pusher {
  readonly #parts: Parts;
  /** What the app was told last: each sync tries again what may pass another time. */
  #told = new Set<string>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Answers which records were refused. They stay as they are, and edited. */
  async push({ changes, lastPulledAt }: SyncPushArgs): Promise<SyncPushResult> {
    const { outbox, ledger, onRejected } = this.#parts;
    await ledger.saved();
    const sent = await outbox.send(() => this.#edits(changes, lastPulledAt));
    const taken = sent.filter((one) => !isRefused(one));
    const rows = taken.map(({ edit }) => nameOf(edit));
    await ledger.release(rows, lastPulledAt, sinceAll(taken));
    const rejected = new Map(rejectedOf(sent).map((one) => [tale(one), one]));
    for (const [told, one] of rejected) if (!this.#told.has(told)) onRejected(one);
    this.#told = new Set(rejected.keys());
    return { experimentalRejectedIds: this.#idsOf(sent.filter(isRefused).map(({ edit }) => edit)) };
  }

  #edits(changes: SyncDatabaseChangeSet, at: number): Edit[] {
    const byTable = new Map<string, SyncTableChangeSet>(Object.entries(changes));
    return this.#parts.tables.flatMap((table) => {
      const changed = byTable.get(table.name);
      return changed ? this.#editsOf(table, changed, at) : [];
    });
  }

  #editsOf(table: Table, { created, updated, deleted }: SyncTableChangeSet, at: number): Edit[] {
    const { entity } = table;
    const edits = [...created, ...updated].flatMap((record): Edit[] => {
      const key = { entity, entity_id: String(record["id"]) };
      const change = table.changeOf(record);
      if (!change) return [];
      const row = table.rowOf(record);
      return [{ ...key, change, row, base_version: this.#baseOf(key, at), ...editedAt(record) }];
    });
    const deletes = deleted.map((entity_id): Edit => {
      const key = { entity, entity_id };
      return { ...key, change: { op: "delete" }, row: null, base_version: this.#baseOf(key, at) };
    });
    return [...edits, ...deletes];
  }

  #baseOf(row: Pick<Edit, "entity" | "entity_id">, at: number): number {
    const { ledger } = this.#parts;
    return ledger.heldAt(nameOf(row)) ?? ledger.cursor(at)?.version ?? 0;
  }

  #idsOf(edits: Edit[]): Ids {
    const ids = this.#parts.tables.map(({ name, entity }) => [
      name,
      edits.flatMap((edit) => (edit.entity === entity ? [edit.entity_id] : [])),
    ]);
    return Object.fromEntries(ids);
  }
}

const tale = ({ entity, entity_id, code, payload }: Rejected): string =>
  JSON.stringify([entity, entity_id, code, payload]);

const nameOf = ({ entity, entity_id }: Pick<Edit, "entity" | "entity_id">): string =>
  rowName(entity, entity_id);

/** Known where the table has the column that WatermelonDB fills with it. */
const editedAt = ({ updated_at }: DirtyRaw): { edited_at?: number } =>
  typeof updated_at === "number" && updated_at > 0 ? { edited_at: updated_at } : {};
