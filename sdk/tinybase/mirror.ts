import type { Content, Store, Tables } from "tinybase";

import type { Entity, Payload } from "#sdk/sync/entity";
import { rowName } from "#sdk/sync/kept";
import { same } from "#sdk/sync/same";
import type { Tracker } from "#sdk/sync/tracker";
import { asCell, asRow, edit, rowOf } from "#sdk/tinybase/cells";

type Key = { entity: Entity; id: string };

/**
 * A store's tables as the tracker has them. It knows what it has shown in the store, so that whatever
 * differs from that is an edit; and what others do is shown at once, never behind an edit that waits.
 */
export class Mirror {
  readonly entities: Entity[];
  readonly #store: Store;
  readonly #tracker: Tracker;
  /** The rows as the store was shown them. */
  readonly #shown = new Map<Entity, Map<string, Payload>>();
  /** Rows that somebody, perhaps this mirror, has written in the store since edits were taken. */
  readonly #touched = new Map<string, Key>();

  constructor(store: Store, tracker: Tracker, entities: Entity[]) {
    this.entities = entities;
    this.#store = store;
    this.#tracker = tracker;
  }

  /** Notes what is written in the store, until the returned function is called. */
  watch(): () => void {
    const listener = this.#store.addDidFinishTransactionListener(() => {
      const [tables] = this.#store.getTransactionChanges();
      for (const entity of this.entities) {
        if (!(entity in tables)) continue;
        const ids = tables[entity] ? Object.keys(tables[entity]) : this.#idsOf(entity);
        for (const id of ids) this.#touched.set(rowName(entity, id), { entity, id });
      }
    });
    return () => void this.#store.delListener(listener);
  }

  /** Makes edits of what was written in the store. Where they cannot be made, what was there returns. */
  async take({ all = false } = {}): Promise<void> {
    if (all) this.#touchAll();
    const written = [...this.#touched.values()].flatMap((key) => this.#changeOf(key));
    this.#touched.clear();
    if (written.length === 0) return;
    for (const { key, after } of written) this.#note(key, after);
    try {
      await this.#tracker.batch((edits) => {
        for (const { key, before, after } of written) {
          // Somebody may have deleted the row meanwhile: the edit brings it back.
          const isThere = this.#tracker.rows(key.entity).value.has(key.id);
          edit(edits, key.entity, key.id, { before: isThere ? before : undefined, after });
        }
      });
    } catch (thrown) {
      this.show();
      throw thrown;
    }
  }

  /** Shows in the store what the tracker has. */
  show(entities = this.entities): void {
    this.#store.transaction(() => {
      for (const entity of entities) {
        const rows = this.#tracker.rows(entity).value;
        for (const id of new Set([...this.#idsOf(entity), ...rows.keys()])) {
          this.#showRow({ entity, id }, rows.get(id));
        }
      }
    });
  }

  /** All of the store, with the tracker's rows in their tables. */
  content(): Content {
    const tables: Tables = { ...this.#store.getTables() };
    for (const entity of this.entities) {
      const rows = this.#tracker.rows(entity).value;
      this.#shown.set(entity, new Map(rows));
      tables[entity] = Object.fromEntries([...rows].map(([id, row]) => [id, asRow(row)]));
    }
    return [tables, this.#store.getValues()];
  }

  #showRow(key: Key, row: Payload | undefined): void {
    const { entity, id } = key;
    const before = this.#shown.get(entity)?.get(id);
    if (before === row || same(before, row)) return;
    this.#note(key, row);
    if (!row) return void this.#store.delRow(entity, id);
    for (const name of new Set([...Object.keys(before ?? {}), ...Object.keys(row)])) {
      // Cells that did not change may have been edited since.
      if (before && same(before[name], row[name])) continue;
      if (name in row) this.#store.setCell(entity, id, name, asCell(row[name]));
      else this.#store.delCell(entity, id, name, true);
    }
  }

  #changeOf(key: Key) {
    const { entity, id } = key;
    const before = this.#shown.get(entity)?.get(id);
    const isThere = this.#store.hasRow(entity, id);
    const after = isThere ? rowOf(entity, this.#store.getRow(entity, id)) : undefined;
    return same(before, after) ? [] : [{ key, before, after }];
  }

  #touchAll(): void {
    for (const entity of this.entities) {
      for (const id of [...this.#idsOf(entity), ...this.#store.getRowIds(entity)]) {
        this.#touched.set(rowName(entity, id), { entity, id });
      }
    }
  }

  #idsOf(entity: Entity): string[] {
    return [...(this.#shown.get(entity)?.keys() ?? [])];
  }

  #note({ entity, id }: Key, row: Payload | undefined): void {
    const rows = this.#shown.get(entity) ?? new Map<string, Payload>();
    this.#shown.set(entity, rows);
    if (row) rows.set(id, row);
    else rows.delete(id);
  }
}
