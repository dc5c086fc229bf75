import type { Live } from "#sdk/live";
import type { Sideline } from "#sdk/sideline";
import type { Choice } from "#sdk/sync/conflict-book";
import type { Edits } from "#sdk/sync/edits";
import type { Entity, FieldsOf, Payload, PayloadOf } from "#sdk/sync/entity";
import type { Conflict, Seen } from "#sdk/sync/kept";
import type { Rejected } from "#sdk/sync/rejected";
import type { SheetTerms } from "#sdk/sync/sheet";
import { Station } from "#sdk/sync/station";
import type { SyncState } from "#sdk/sync/sync-state";

export type TrackerOptions = {
  /** This device's clock, in milliseconds; for those who know a better one than `Date.now`. */
  now?: () => number;
};

const trackers = new WeakMap<Sideline, Tracker>();

/**
 * The tracker of whoever is signed in: rows that can be edited with and without a network, and that
 * are the same on all their devices in the end. It starts by itself, and ends with its client.
 */
export class Tracker {
  readonly #station: Station;

  constructor(client: Sideline, { now = Date.now }: TrackerOptions = {}) {
    if (!trackers.has(client)) trackers.set(client, this);
    this.#station = new Station(client, now);
  }

  /** The client's tracker, begun with the first one who asks. */
  static of(client: Sideline): Tracker {
    return trackers.get(client) ?? new Tracker(client);
  }

  /** What the server knows this device by; empty before somebody is signed in. */
  get deviceId(): string {
    return this.#station.desk.device.value.id;
  }

  get state(): Live<SyncState> {
    return this.#station.state;
  }

  /** All rows of a kind, by id, as they are here: one's own edits are in it at once. */
  rows<E extends Entity>(entity: E): Live<ReadonlyMap<string, PayloadOf<E>>> {
    return this.#station.desk.replica.view<PayloadOf<E>>(entity);
  }

  /** Makes the row this, whole. Resolves when the edit is safe on this device. */
  put<E extends Entity>(entity: E, id: string, payload: PayloadOf<E>): Promise<void> {
    return this.#make((edits) => edits.put(entity, id, payload));
  }

  /** Changes these fields of the row; null takes one away. */
  patch<E extends Entity>(entity: E, id: string, fields: FieldsOf<E>): Promise<void> {
    return this.#make((edits) => edits.patch(entity, id, fields));
  }

  remove(entity: Entity, id: string): Promise<void> {
    return this.#make((edits) => edits.remove(entity, id));
  }

  /**
   * Edits that are one action: written all together or not at all, undone together. With `seen` they
   * are about what was shown then: what others have done since is not overwritten unseen.
   */
  batch(work: (edits: Edits) => void, { seen }: { seen?: Seen } = {}): Promise<void> {
    return this.#make(work, { isGroup: true, seen });
  }

  /** What is shown now. Who begins an edit that takes a while, as in a form, keeps it for `batch`. */
  get seen(): Seen {
    const { version, epoch } = this.#station.desk.cursor.value;
    return { version, ...(epoch !== undefined && { epoch }) };
  }

  /**
   * Takes back the last action made here, if there is any, with or without a network. Rejects with
   * ROW_CHANGED when another device has gone on from it.
   */
  async undo(): Promise<void> {
    await this.#station.ready();
    await this.#station.editor.undo();
  }

  /** Sends and fetches now, instead of soon. */
  async syncNow(): Promise<void> {
    await this.#station.ready();
    await this.#station.courier.syncNow();
  }

  /** Edits that the server refused, oldest first. */
  get rejected(): Live<readonly Rejected[]> {
    return this.#station.desk.refusals.live;
  }

  /** Makes a refused edit once more, on the row as it is now. */
  async retry(id: string): Promise<void> {
    await this.#station.ready();
    await this.#station.editor.retry(id);
  }

  /** Gives a refused edit up. */
  async discard(id: string): Promise<void> {
    await this.#station.ready();
    await this.#station.editor.discard(id);
  }

  /** Open conflicts, newest first. What lost can be brought back. */
  get conflicts(): Live<readonly Conflict[]> {
    return this.#station.conflicts.live;
  }

  /** Decides a conflict; needs the server. With `merged` comes the row as it shall be. */
  resolve(conflictId: string, choice: "winner" | "loser"): Promise<void>;
  resolve(conflictId: string, choice: "merged", payload: Payload): Promise<void>;
  async resolve(conflictId: string, choice: Choice, payload?: Payload): Promise<void> {
    await this.#deciding(() => this.#station.conflicts.resolve(conflictId, choice, payload));
  }

  /** Decides all open conflicts alike; needs the server. */
  async resolveAll(strategy: "winner" | "loser"): Promise<void> {
    await this.#deciding(() => this.#station.conflicts.resolveAll(strategy));
  }

  async #make(work: (edits: Edits) => void, terms?: SheetTerms): Promise<void> {
    // Not even a moment later, where it can be: an edit is about what its maker sees.
    if (!this.#station.isOpen) await this.#station.ready();
    await this.#station.editor.make(work, terms);
  }

  async #deciding(decide: () => Promise<void>): Promise<void> {
    await this.#station.ready();
    try {
      await decide();
    } finally {
      // That what was decided is here as well is worth waiting for, but no condition.
      await this.#station.courier.syncNow().catch(() => undefined);
    }
  }
}
