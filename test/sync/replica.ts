import type { Accepted, Mutation, Pulled, Pushed } from "#contract/sync";
import type { Payload } from "#contract/tracker";
import { newId } from "#lib/ids";

export type Known = { payload: Payload | null; version: number };
export type Queued = Mutation & { seq: number; base_version: number };

/**
 * A device that keeps the client's rules: a base that it was told, a queue that it tells, and for a
 * view the one over the other.
 */
export class Replica {
  readonly id: string;
  /** Milliseconds that its clock is ahead. */
  readonly skew: number;
  readonly base = new Map<string, Known>();
  queue: Queued[] = [];
  refused: Queued[] = [];
  cursor = 0;
  #seq = 0;
  #bootstrapFrom: number | null = null;

  constructor(id: string, skew: number) {
    this.id = id;
    this.skew = skew;
  }

  view(row: string): Payload | null {
    return this.queue
      .filter(({ entity_id }) => entity_id === row)
      .reduce((view, queued) => wantedBy(queued, view), this.base.get(row)?.payload ?? null);
  }

  /** The row as it shall be; `patch` says so by what changes. */
  edit(row: string, payload: Payload | null, at: number, patch?: Payload): void {
    // An edit on top of a queued one is made on what that one was made on.
    const queued = this.queue.findLast(({ entity_id }) => entity_id === row);
    const seen = Math.max(this.cursor, this.base.get(row)?.version ?? 0);
    this.queue.push({
      id: newId(),
      seq: ++this.#seq,
      entity: "top3",
      entity_id: row,
      op: payload === null ? "delete" : "upsert",
      ...(payload !== null && (patch ? { patch } : { payload })),
      base_version: queued?.base_version ?? seen,
      client_timestamp: at + this.skew,
    });
  }

  /** What comes of a push: what was accepted is known now, unless it is an old answer. */
  pushed({ accepted, rejected }: Pushed): void {
    for (const answer of accepted) {
      const sent = this.queue.find(({ id }) => id === answer.id);
      this.queue = this.queue.filter(({ id }) => id !== answer.id);
      if (sent) this.#learn(sent, answer);
    }
    for (const { id, retryable } of rejected) {
      if (retryable) continue;
      this.refused.push(...this.queue.filter((queued) => queued.id === id));
      this.queue = this.queue.filter((queued) => queued.id !== id);
    }
  }

  /** How to ask for the next page. */
  asks(): { client_version: number; device_id: string; bootstrap_from?: number } {
    const from = this.cursor > 0 ? this.#bootstrapFrom : null;
    return {
      client_version: this.cursor,
      device_id: this.id,
      ...(from !== null && { bootstrap_from: from }),
    };
  }

  /** A page, and with it the cursor. */
  pulled(page: Pulled): void {
    if (page.reset_required) {
      this.cursor = 0;
      this.#bootstrapFrom = null;
      return;
    }
    // Rows that it learnt from answers are ghosts if they are not there any more.
    if (page.bootstrap && this.cursor === 0) this.base.clear();
    for (const { entity_id, payload, version } of page.changes) {
      this.#know(entity_id, { payload, version });
    }
    this.cursor = page.next_version;
    this.#bootstrapFrom = page.has_more ? page.bootstrap_from : null;
  }

  /** The rows that it believes to live. */
  rows(): Record<string, Payload> {
    const live = [...this.base].flatMap(([row, { payload }]) => (payload ? [[row, payload]] : []));
    return Object.fromEntries(live.toSorted(([a], [b]) => (a! < b! ? -1 : 1)));
  }

  /**
   * Where no row comes with an answer, the row is what was sent. An old answer only says so of a
   * version that was not pulled yet, and the pull will have the last word.
   */
  #learn(sent: Queued, { version, row, duplicate }: Accepted): void {
    if (row) return this.#know(sent.entity_id, { payload: row.payload, version: row.version });
    const known = this.base.get(sent.entity_id) ?? { payload: null, version: 0 };
    if (duplicate && (version ?? 0) <= Math.max(this.cursor, known.version)) return;
    // What a patch was applied to may be gone.
    if (sent.patch && !known.payload) return;
    const payload = wantedBy(sent, known.payload);
    const at = version === null || duplicate ? known.version : version;
    this.base.set(sent.entity_id, { payload, version: at });
  }

  #know(row: string, known: Known): void {
    if ((this.base.get(row)?.version ?? 0) < known.version) this.base.set(row, known);
  }
}

/** What a row looks like with an edit on it. A patch of what is gone shows nothing. */
const wantedBy = ({ op, payload, patch }: Queued, view: Payload | null): Payload | null => {
  if (op === "delete") return null;
  return payload ?? (view && without({ ...view, ...patch }));
};

/** A row without the fields that a patch set to null. */
export const without = (row: Payload): Payload =>
  Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null));
