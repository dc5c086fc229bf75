import type { PushOutcome } from "#contract/sync";
import type { EntityName } from "#contract/tracker";
import type { Head } from "#durable-objects/sync-stream/head";
import {
  type Entry,
  keyOf,
  type Past,
  type Tracked,
} from "#durable-objects/sync-stream/tracked-row";

/** What a change of a row needs besides the row. */
export type Change = {
  mutation_id: string;
  digest: string;
  entity: EntityName;
  entity_id: string;
  payload: string | null;
  device: number;
  edited_at: number;
  outcome: PushOutcome;
  group_id?: string | undefined;
  conflict_id?: string | undefined;
};

/** What will be written to the log: an entry, and the change that it is of. */
export type LogLine = { entry: Entry; change: Change };

export type NotedView = {
  device: number;
  entity: string;
  entity_id: string;
  payload: string | null;
  version: number;
};

/**
 * What is going to be written, built up in memory: later changes see earlier ones. Nobody else sees
 * anything before all of it is written at once.
 */
export class Draft {
  head: Head;
  readonly pasts: Map<string, Past>;
  readonly log: LogLine[] = [];
  readonly views = new Map<string, NotedView>();
  readonly #changed = new Set<Past>();

  constructor(head: Head, pasts: Map<string, Past>) {
    this.head = { ...head, counts: { ...head.counts } };
    this.pasts = pasts;
  }

  /** Rows that are not loaded are not there. */
  past(row: { entity: string; entity_id: string }): Past {
    const key = keyOf(row);
    let past = this.pasts.get(key);
    if (!past) this.pasts.set(key, (past = { row: undefined, entries: [], view: undefined }));
    return past;
  }

  /** Gives the row of a past its next version. */
  change(past: Past, change: Change, now: number): Tracked {
    const { row } = past;
    const { entity, entity_id, payload, device, edited_at } = change;
    const version = this.head.version + 1;
    const server_timestamp = Math.max(now, this.head.timestamp + 1);
    const previous = row?.payload ?? null;
    const prior = row?.version ?? 0;
    const entry = { version, device, server_timestamp, edited_at, previous, prior };
    this.log.push({ entry, change });
    past.entries.unshift(entry);
    this.#count(entity, previous, payload);
    this.head.version = version;
    this.head.timestamp = server_timestamp;
    past.row = {
      entity,
      entity_id,
      payload,
      version,
      created_version: row && row.payload !== null ? row.created_version : version,
      device,
      server_timestamp,
      edited_at,
    };
    this.#changed.add(past);
    return past.row;
  }

  /** Remembers that a device believes a row to be something else than it is. */
  note(view: NotedView): void {
    this.past(view).view = { version: view.version, payload: view.payload };
    this.views.set(`${view.device}/${keyOf(view)}`, view);
  }

  /** The rows that were changed, as they are now. */
  rows(): Tracked[] {
    return [...this.#changed].flatMap(({ row }) => row ?? []);
  }

  #count(entity: EntityName, before: string | null, after: string | null): void {
    const { counts } = this.head;
    const more = Number(after !== null) - Number(before !== null);
    if (more !== 0) counts[entity] = (counts[entity] ?? 0) + more;
    if (counts[entity] === 0) delete counts[entity];
    this.head.bytes += (after?.length ?? 0) - (before?.length ?? 0);
  }
}
