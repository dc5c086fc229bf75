import { type Live, LiveValue } from "#sdk/live";
import { changed } from "#sdk/sync/change";
import type { Payload } from "#sdk/sync/entity";
import { BASE, type Edit, QUEUE, rowName } from "#sdk/sync/kept";
import { same } from "#sdk/sync/same";
import type { SharedStore } from "#sdk/storage/shared-store";

type Rows = ReadonlyMap<string, Payload>;
const NONE: Rows = new Map();

/** The rows in memory as one sees them: what the server has, and over it what one has edited. */
export class Replica {
  readonly #store: SharedStore;
  readonly #base = new Map<string, Map<string, Payload>>();
  readonly #queue = new Map<string, Edit>();
  /** Edits that are being written down. */
  #drafts: Edit[] = [];
  readonly #views = new Map<string, LiveValue<Rows>>();
  /** Entities whose view is not up to date. */
  readonly #stale = new Set<string>();
  readonly #size = new LiveValue(0);

  constructor(store: SharedStore) {
    this.#store = store;
    store.watch(BASE, (values) => this.#adoptRows(values));
    store.watch(QUEUE, (values) => this.#adoptEdits(values));
  }

  /** Reads what is stored. What did not change stays the object that it was. */
  async load(): Promise<void> {
    await this.#store.read(BASE, (stored) => {
      const rows = new Map<string, Payload | undefined>(stored);
      for (const [entity, known] of this.#base)
        for (const id of known.keys()) {
          const name = rowName(entity, id);
          if (!rows.has(name)) rows.set(name, undefined);
        }
      this.#adoptRows(rows)();
    });
    await this.#store.read(QUEUE, (edits) => {
      this.#forgetQueue();
      this.#adoptEdits(new Map(edits))();
    });
  }

  clear(): void {
    this.#drafts = [];
    this.#forgetBase();
    this.#forgetQueue();
    this.#show();
  }

  /** That they are of this type is what the server has checked, and the types of the edits. */
  view<P extends Payload>(entity: string): Live<ReadonlyMap<string, P>> {
    return this.#liveOf(entity) as Live<ReadonlyMap<string, P>>;
  }

  #liveOf(entity: string): Live<Rows> {
    const known = this.#views.get(entity) ?? new LiveValue(NONE);
    if (!this.#views.has(entity)) {
      this.#views.set(entity, known);
      known.set(this.#viewOf(entity));
    }
    return known;
  }

  row(entity: string, id: string): Payload | undefined {
    return this.view(entity).value.get(id);
  }

  /** How many edits the server has not taken. */
  get waiting(): Live<number> {
    return this.#size;
  }

  /** Edits that the server has not taken, in their order, with their names in the queue. */
  unsent(): [string, Edit][] {
    return this.#ordered().filter(([, { accepted }]) => !accepted);
  }

  /** Edits that the server took, but whose consequences are not here yet. */
  accepted(): string[] {
    return this.#ordered().flatMap(([name, { accepted }]) => (accepted ? [name] : []));
  }

  /** Live rows by entity, as the server has them. */
  counts(): Map<string, number> {
    return new Map([...this.#base].map(([entity, rows]) => [entity, rows.size]));
  }

  /** Shows edits before they are written; they go over to the queue when they are. */
  draft(edits: Edit[]): void {
    this.#drafts.push(...edits);
    this.#touch(edits);
  }

  /** Takes them back: they could not be written. */
  withdraw(edits: Edit[]): void {
    this.#drafts = this.#drafts.filter((draft) => !edits.includes(draft));
    this.#touch(edits);
  }

  #adoptRows(values: Map<string, Payload | undefined>): () => void {
    for (const [name, payload] of values) {
      const [entity, id] = split(name);
      const rows = this.#base.get(entity) ?? new Map<string, Payload>();
      this.#base.set(entity, rows);
      if (same(rows.get(id), payload)) continue;
      if (payload) rows.set(id, this.#asShown(entity, id, payload));
      else rows.delete(id);
      this.#stale.add(entity);
    }
    return () => this.#show();
  }

  #adoptEdits(values: Map<string, Edit | undefined>): () => void {
    for (const [name, edit] of values) {
      const before = this.#queue.get(name);
      if (edit) this.#queue.set(name, edit);
      else this.#queue.delete(name);
      for (const { mutation } of [before, edit].filter((one) => one !== undefined)) {
        this.#stale.add(mutation.entity);
        this.#drafts = this.#drafts.filter((draft) => draft.mutation.id !== mutation.id);
      }
    }
    return () => this.#show();
  }

  #forgetBase(): void {
    for (const entity of this.#base.keys()) this.#stale.add(entity);
    this.#base.clear();
  }

  #forgetQueue(): void {
    for (const { mutation } of this.#queue.values()) this.#stale.add(mutation.entity);
    this.#queue.clear();
  }

  #touch(edits: Edit[]): void {
    for (const { mutation } of edits) this.#stale.add(mutation.entity);
    this.#show();
  }

  /** Whatever changed together is counted and shown together. */
  #show(): void {
    const entities = [...this.#stale];
    this.#stale.clear();
    this.#size.set(this.unsent().length + this.#drafts.length);
    for (const entity of entities) this.#views.get(entity)?.set(this.#viewOf(entity));
  }

  /** The same map as before where it comes to the same: then nobody has to look at it again. */
  #viewOf(entity: string): Rows {
    const rows = new Map(this.#base.get(entity));
    const edits = [...this.#ordered().map(([, edit]) => edit), ...this.#drafts];
    for (const edit of edits.filter(({ mutation }) => mutation.entity === entity)) {
      const { entity_id } = edit.mutation;
      const row = changed(rows.get(entity_id), edit);
      if (row) rows.set(entity_id, this.#asShown(entity, entity_id, row));
      else rows.delete(entity_id);
    }
    const before = this.#views.get(entity)?.value ?? NONE;
    const isSame =
      rows.size === before.size && [...rows].every(([id, row]) => before.get(id) === row);
    return isSame ? before : rows;
  }

  /** The object that is shown already, where it says the same. */
  #asShown(entity: string, id: string, row: Payload): Payload {
    const shown = this.#views.get(entity)?.value.get(id);
    return shown && same(shown, row) ? shown : row;
  }

  #ordered(): [string, Edit][] {
    return [...this.#queue].toSorted(([a], [b]) => (a < b ? -1 : 1));
  }
}

function split(name: string): [entity: string, id: string] {
  const slash = name.indexOf("/");
  return [name.slice(0, slash), name.slice(slash + 1)];
}
