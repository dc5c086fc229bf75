import type { ReplicationPullHandlerResult, RxCollection, WithDeleted } from "rxdb/plugins/core";

import { type Delta, PAGE_ROWS } from "#sdk/adapter/delta";
import type { Link, Pulled, Row } from "#sdk/adapter/link";
import type { Checkpoint } from "#sdk/rxdb/checkpoint";
import type { Documents } from "#sdk/rxdb/document";
import type { Progress, Start } from "#sdk/rxdb/progress";
import type { Entity } from "#sdk/sync/entity";

type Parts<D> = {
  entity: Entity;
  collection: RxCollection<D>;
  documents: Documents<D>;
  progress: Progress;
  link: Link;
  delta: Delta;
};
type Result<D> = ReplicationPullHandlerResult<D, Checkpoint>;

/** Brings what changed in the stream to a collection. */
export class Puller<D> {
  readonly #parts: Parts<D>;

  constructor(parts: Parts<D>) {
    this.#parts = parts;
  }

  /** One page, or as many as it takes to fill a batch. */
  async pull(
    checkpoint: Checkpoint | undefined,
    batchSize: number,
    isUpToDate: boolean,
  ): Promise<Result<D>> {
    const start = await this.#parts.progress.start(checkpoint, isUpToDate);
    const isFirst = start.version === 0 || start.bootstrap_from !== undefined;
    if (!isFirst) return this.#changes(start, batchSize);
    // Where there is something already, what the server does not have any more goes.
    const isNew = checkpoint === undefined || start.bootstrap_from !== undefined;
    return isNew ? this.#everything(start, batchSize) : this.#anew(start);
  }

  async #changes(start: Start, batchSize: number): Promise<Result<D>> {
    const { delta, link } = this.#parts;
    const { epoch = "" } = start;
    return this.#collect(start, batchSize, ({ version }) =>
      delta.since(version, epoch, link.news.heard),
    );
  }

  #everything(start: Start, limit: number): Promise<Result<D>> {
    const { link, entity } = this.#parts;
    return this.#collect(start, limit, ({ version, bootstrap_from }) => {
      const { epoch } = start;
      return link.pull({
        version,
        epoch,
        bootstrap_from,
        limit: Math.min(limit, PAGE_ROWS),
        entities: [entity],
      });
    });
  }

  /** Everything at once, so that it can be told what is not there. */
  async #anew({ user_id, pushes, kept }: Start): Promise<Result<D>> {
    const { collection, documents } = this.#parts;
    const start = { user_id, pushes, epoch: undefined, version: 0, kept };
    const all = await this.#everything(start, Infinity);
    const live = new Set(all.documents.map((document) => documents.idOf(document)));
    const { version = 0, epoch = "" } = all.checkpoint ?? {};
    const gone = (await collection.find().exec())
      .filter(({ primary }) => !live.has(primary))
      .map((one) =>
        documents.gone({ entity_id: one.primary, version }, epoch, one.toMutableJSON(true)),
      );
    return { ...all, documents: [...all.documents, ...gone] };
  }

  async #collect(
    start: Start,
    limit: number,
    fetch: (at: { version: number; bootstrap_from?: number | undefined }) => Promise<Pulled>,
  ): Promise<Result<D>> {
    const { progress, link, entity } = this.#parts;
    const { user_id, pushes, kept } = start;
    const rows = new Map<string, Row>();
    let { version, bootstrap_from } = start;
    for (;;) {
      const page = await fetch({ version, bootstrap_from });
      if (page.reset_required) return this.#anew(start);
      const { epoch, has_more } = page;
      link.epoch = epoch;
      // Of a row that changes while it is fetched, the latest counts.
      for (const row of page.changes) if (row.entity === entity) rows.set(row.entity_id, row);
      version = page.next_version;
      bootstrap_from = has_more ? (page.bootstrap_from ?? undefined) : undefined;
      if (has_more && rows.size < limit) continue;
      const documents = await this.#documentsOf([...rows.values()], epoch);
      if (documents.length === 0) await progress.idled({ from: kept, to: { version, epoch } });
      const checkpoint = { user_id, epoch, version, pushes };
      const rest = bootstrap_from === undefined ? {} : { bootstrap_from };
      return { documents, checkpoint: { ...checkpoint, ...rest } };
    }
  }

  async #documentsOf(rows: Row[], epoch: string): Promise<WithDeleted<D>[]> {
    const { collection, documents } = this.#parts;
    const gone = rows.filter(({ op }) => op === "delete").map(({ entity_id }) => entity_id);
    const found = await collection.storageInstance.findDocumentsById(gone, true);
    const here = new Map(found.map((document) => [documents.idOf(document), document]));
    return rows.flatMap((row) => {
      if (row.op === "upsert") return [documents.of(row, epoch)];
      const last = here.get(row.entity_id);
      // What was never here need not go.
      return last ? [documents.gone(row, epoch, last)] : [];
    });
  }
}
