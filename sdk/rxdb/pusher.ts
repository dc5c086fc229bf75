import type { RxCollection, RxReplicationWriteToMasterRow, WithDeleted } from "rxdb/plugins/core";

import { type Edit, isRefused, rejectedOf, type Said, sinceAll } from "#sdk/adapter/edit";
import type { Link } from "#sdk/adapter/link";
import type { Outbox } from "#sdk/adapter/outbox";
import type { Documents } from "#sdk/rxdb/document";
import type { Progress } from "#sdk/rxdb/progress";
import { changeSince } from "#sdk/rxdb/change-since";
import type { Entity } from "#sdk/sync/entity";
import type { Rejected } from "#sdk/sync/rejected";

type Parts<D> = {
  entity: Entity;
  collection: RxCollection<D>;
  documents: Documents<D>;
  progress: Progress;
  link: Link;
  outbox: Outbox;
  onRejected: (rejected: Rejected) => void;
};
type Row<D> = RxReplicationWriteToMasterRow<D>;

/** Brings what was edited in a collection to the stream, where it is merged. */
export class Pusher<D> {
  readonly #parts: Parts<D>;

  constructor(parts: Parts<D>) {
    this.#parts = parts;
  }

  /**
   * Answers what RxDB should take for the server's state instead of what it pushed: only for what was
   * refused, that is what was there before. Everything else comes by pulls.
   */
  async push(rows: Row<D>[]): Promise<WithDeleted<D>[]> {
    const { outbox, progress, documents, onRejected } = this.#parts;
    await progress.isOwned();
    const times = await this.#editTimes(rows);
    const sent = await outbox.send((said) =>
      rows.flatMap((row) => this.#editOf(row, times, said) ?? []),
    );
    if (sent.length > 0) await progress.pushed(sinceAll(sent));
    for (const one of rejectedOf(sent)) onRejected(one);
    const refused = new Set(sent.filter(isRefused).map(({ edit }) => edit.entity_id));
    return rows
      .filter(({ newDocumentState }) => refused.has(documents.idOf(newDocumentState)))
      .map(
        ({ assumedMasterState, newDocumentState }) =>
          assumedMasterState ?? { ...newDocumentState, _deleted: true },
      );
  }

  #editOf(
    { assumedMasterState, newDocumentState }: Row<D>,
    times: Map<string, number>,
    said: (row: Pick<Edit, "entity" | "entity_id">) => Said | undefined,
  ): Edit | undefined {
    const { entity, documents, link } = this.#parts;
    const entity_id = documents.idOf(newDocumentState);
    const before = assumedMasterState && documents.rowOf(assumedMasterState);
    const row = documents.rowOf(newDocumentState);
    const base_version = documents.versionOf(assumedMasterState, link.epoch);
    const change = changeSince(entity, before ?? undefined, row, said({ entity, entity_id }));
    if (!change) return undefined;
    const edited_at = times.get(entity_id);
    return {
      entity,
      entity_id,
      change,
      row,
      base_version,
      ...(edited_at !== undefined && { edited_at }),
    };
  }

  /** RxDB does not tell its handlers when a document was written, but keeps it. */
  async #editTimes(rows: Row<D>[]): Promise<Map<string, number>> {
    const { collection, documents } = this.#parts;
    const ids = rows.map(({ newDocumentState }) => documents.idOf(newDocumentState));
    const found = await collection.storageInstance.findDocumentsById(ids, true);
    return new Map(
      found.map((document) => [documents.idOf(document), Math.floor(document["_meta"].lwt)]),
    );
  }
}
